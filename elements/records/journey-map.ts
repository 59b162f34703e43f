import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { numberOf } from '#domain/read-fields.ts';
import type { Field } from '#domain/records/field.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { say } from '#i18n/say.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { journeyTexts } from '#i18n/texts/journey.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DraftsByRecord } from './drafts-by-record.ts';
import { curvePiece, depthOf, emotionRange } from './emotion-curve.ts';
import { journeyMapStyles } from './journey-map.css.ts';
import { cellLines, journeyRows } from './journey-rows.ts';
import { recordName } from './link-options.ts';
import './open-findings.ts';
import type { RegisterIndex } from './register-index.ts';
import { signed } from './scale-field.ts';

export type CellOpenedEvent = CustomEvent<{ readonly stage: Id; readonly field: string }>;
export type StageActionEvent = CustomEvent<{ readonly stage: Id; readonly action: StageAction }>;
export type StageAction = 'left' | 'right' | 'duplicate' | 'delete';

/**
 * The journey of a client: stages side by side, what happens in each below, and the curve of emotions through all.
 * Arrows move between cells, Enter opens the form at the cell, + and − change the emotion, Ctrl+Shift+←/→ moves a stage.
 *
 * Properties: `index`, `stages` (in order), `chosen` (id of the stage in the form). Events: `cell-opened` {stage, field}, `stage-action` {stage, action: 'left' | 'right' | 'duplicate' | 'delete'}. No slots.
 */
@customElement('journey-map')
export class JourneyMap extends LitElement {
  static override styles = [controls, journeyMapStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) stages: readonly StudioRecord[] = [];
  @property() chosen: Id | undefined;
  /** The cell that the Tab key reaches; row −1 is the head. */
  @state() private active = { row: -1, column: 0 };

  readonly localized = new Localized(this);
  private readonly drafts = new DraftsByRecord(this, () => this.index);
  /** A stage on its way to another place; the focus goes with it. */
  private following: Id | undefined;
  /** A point was moved, so the click that ends it opens nothing. */
  private dragged = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.drafts.settle();
    this.active = { ...this.active, column: Math.min(this.active.column, Math.max(this.stages.length - 1, 0)) };
  }

  override updated(): void {
    if (this.following === undefined) return;
    const column = this.stages.findIndex(({ id }) => id === this.following);
    if (column === this.active.column) return;
    this.following = undefined;
    this.focusCell(this.active.row, column);
  }

  override render(): TemplateResult {
    return html`<table
      role="grid"
      aria-label=${say(journeyTexts.title)}
      style="--stages:${this.stages.length}"
      @keydown=${this.press}
      @click=${this.clickCell}
      @focusin=${this.followFocus}
    >
      <thead>
        <tr>
          <th class="corner" scope="col"><span class="sr">${say(journeyTexts.row)}</span></th>
          ${repeat(
            this.stages,
            ({ id }) => id,
            (stage, at) => this.renderHead(stage, at),
          )}
        </tr>
      </thead>
      <tbody>
        ${journeyRows.map((field, row) => this.renderRow(field, row))}
      </tbody>
    </table>`;
  }

  /** Puts the focus on the head of a stage. */
  focusStage(id: Id): void {
    const column = this.stages.findIndex((stage) => stage.id === id);
    if (column >= 0) this.focusCell(this.active.row, column);
  }

  private renderHead(stage: StudioRecord, at: number): TemplateResult {
    const name = recordName(stage);
    const truth = this.drafts.shown(stage)['momentOfTruth'] === true;
    return html`<th
      scope="col"
      class=${stage.id === this.chosen ? 'chosen' : ''}
      data-cell="-1:${at}"
      tabindex=${this.stop(-1, at)}
    >
      <div class="head">
        <span class="number">${say(journeyTexts.stage, { n: at + 1 })}</span>
        <open-findings .value=${this.index.open(this.index.findingsOf(stage.id))}></open-findings>
        <menu-button
          small
          align="end"
          .tabStop=${-1}
          .label=${say(journeyTexts.stageActions, { name })}
          .items=${[
            { name: 'open', label: say(journeyTexts.openStage), icon: 'edit' },
            { name: 'left', label: say(journeyTexts.moveLeft), icon: 'back', disabled: at === 0 },
            {
              name: 'right',
              label: say(journeyTexts.moveRight),
              icon: 'forward',
              disabled: at === this.stages.length - 1,
            },
            { name: 'duplicate', label: say(registerTexts.duplicate), icon: 'copy' },
            { name: 'delete', label: say(registerTexts.delete), icon: 'delete', danger: true, separated: true },
          ]}
          @action-chosen=${(event: CustomEvent<{ name: string }>) => this.act(stage.id, event.detail.name)}
        ></menu-button>
      </div>
      <div class="title">${name}</div>
      ${truth ? html`<span class="marked"><i></i>${say(journeyTexts.momentOfTruth)}</span>` : nothing}
    </th>`;
  }

  private renderRow(field: Field, row: number): TemplateResult {
    const label = say(fieldText('journey-stage', field.key).label);
    const isCurve = field.key === 'emotion';
    return html`<tr class=${field.key}>
      <th scope="row">
        ${label} ${isCurve ? html`<span class="scale" aria-hidden="true"><i>+2</i><i>0</i><i>−2</i></span>` : nothing}
      </th>
      ${repeat(
        this.stages,
        ({ id }) => id,
        (stage, at) =>
          html`<td
            class=${stage.id === this.chosen ? 'chosen' : ''}
            data-cell="${row}:${at}"
            tabindex=${this.stop(row, at)}
            aria-label=${isCurve ? `${label}: ${this.emotionWords(stage)}` : nothing}
          >
            ${isCurve ? this.renderEmotion(stage, at) : this.renderCell(stage, field)}
          </td>`,
      )}
    </tr>`;
  }

  private renderCell(stage: StudioRecord, field: Field): TemplateResult | typeof nothing {
    const lines = cellLines(this.index, stage, field);
    if (field.type !== 'elements' && field.type !== 'records') return html`<p>${lines[0] ?? ''}</p>`;
    return lines.length
      ? html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing;
  }

  private renderEmotion(stage: StudioRecord, at: number): TemplateResult {
    const own = this.emotionOf(stage);
    const path = curvePiece(this.emotionOf(this.stages[at - 1]), own, this.emotionOf(this.stages[at + 1]));
    const fields = this.drafts.shown(stage);
    return html`<div class="curve" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <line x1="0" x2="100" y1=${100 * depthOf(0)} y2=${100 * depthOf(0)} />
        <path d=${path} />
      </svg>
      ${
        own === undefined
          ? html`<span class="point none" style="inset-block-start:${100 * depthOf(0)}%">?</span>`
          : html`<span
              class="point ${own < 0 ? 'low' : own > 0 ? 'high' : ''} ${fields['momentOfTruth'] === true ? 'truth' : ''}"
              style="inset-block-start:${100 * depthOf(own)}%"
              @pointerdown=${(event: PointerEvent) => this.drag(event, stage)}
              ><span>${signed(own, emotionRange.least)}</span></span
            >`
      }
    </div>`;
  }

  private emotionOf(stage: StudioRecord | undefined): number | undefined {
    return stage && numberOf(this.drafts.shown(stage), 'emotion');
  }

  private emotionWords(stage: StudioRecord): string {
    const emotion = this.emotionOf(stage);
    return emotion === undefined ? say(journeyTexts.noEmotion) : signed(emotion, emotionRange.least);
  }

  private stop(row: number, column: number): 0 | -1 {
    return row === this.active.row && column === this.active.column ? 0 : -1;
  }

  private press(event: KeyboardEvent): void {
    if ((event.target as Element).localName === 'menu-button' && event.key !== 'Escape') return;
    const { row, column } = this.active;
    const stage = this.stages[column];
    if (!stage) return;
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const to = {
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      Home: [row, 0],
      End: [row, this.stages.length - 1],
    }[event.key];
    if (sideways !== 0 && event.ctrlKey && event.shiftKey) this.act(stage.id, sideways > 0 ? 'right' : 'left');
    else if (to && !event.altKey) this.focusCell(to[0] ?? row, to[1] ?? column);
    else if (event.key === 'Enter') this.open(stage.id, row);
    else if (event.key === 'Delete') this.act(stage.id, 'delete');
    else if (event.key === '+' || event.key === '=') this.feel(stage, 1);
    else if (event.key === '-' || event.key === '−') this.feel(stage, -1);
    else return;
    event.preventDefault();
  }

  private clickCell(event: Event): void {
    if (this.dragged) {
      this.dragged = false;
      return;
    }
    const target = event.target as Element;
    const cell = target.closest<HTMLElement>('[data-cell]');
    if (!cell || target.closest('menu-button') || getSelection()?.type === 'Range') return;
    this.active = placeOf(cell);
    const stage = this.stages[this.active.column];
    if (stage) this.open(stage.id, this.active.row);
  }

  private followFocus(event: Event): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (cell) this.active = placeOf(cell);
  }

  private open(stage: Id, row: number): void {
    emit(this, 'cell-opened', { stage, field: journeyRows[row]?.key ?? 'name' });
  }

  private act(stage: Id, action: string): void {
    if (action === 'open') this.open(stage, -1);
    this.following = action === 'left' || action === 'right' ? stage : undefined;
    if (action !== 'open') emit(this, 'stage-action', { stage, action });
  }

  private focusCell(row: number, column: number): void {
    const active = {
      row: Math.min(Math.max(row, -1), journeyRows.length - 1),
      column: Math.min(Math.max(column, 0), this.stages.length - 1),
    };
    this.active = active;
    void this.updateComplete.then(() => {
      const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell='${active.row}:${active.column}']`);
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private feel(stage: StudioRecord, by: number): void {
    this.setEmotion(stage, (this.emotionOf(stage) ?? -by) + by);
  }

  private setEmotion(stage: StudioRecord, emotion: number): void {
    const { least, most } = emotionRange;
    const kept = Math.min(Math.max(emotion, least), most);
    if (kept !== this.emotionOf(stage)) this.drafts.of(stage).type({ emotion: kept });
  }

  private drag(event: PointerEvent, stage: StudioRecord): void {
    if (event.button !== 0) return;
    const point = event.currentTarget as HTMLElement;
    const curve = point.closest('.curve');
    if (!curve) return;
    const end = new AbortController();
    this.dragged = false;
    const follow = ({ clientY }: PointerEvent): void => {
      if (Math.abs(clientY - event.clientY) > 3) this.dragged = true;
      if (!this.dragged) return;
      const { top, height } = curve.getBoundingClientRect();
      const share = ((clientY - top) / height - 0.14) / 0.72;
      this.setEmotion(stage, Math.round(emotionRange.most - share * (emotionRange.most - emotionRange.least)));
    };
    const stop = (): void => {
      end.abort();
      void this.drafts.of(stage).flush();
    };
    point.setPointerCapture(event.pointerId);
    point.addEventListener('pointermove', follow, { signal: end.signal });
    point.addEventListener('pointerup', stop, { signal: end.signal });
    point.addEventListener('pointercancel', stop, { signal: end.signal });
  }
}

function placeOf(cell: HTMLElement): { row: number; column: number } {
  const [row = -1, column = 0] = (cell.dataset['cell'] ?? '').split(':').map(Number);
  return { row, column };
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-map': JourneyMap;
  }
}
