import type { StudioRecord } from '#domain/document.ts';
import { choices } from '#domain/choices.ts';
import type { Id } from '#domain/identity.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';
import { highFrom, quadrantOf, quadrants } from '#domain/power-interest.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { svgPicture } from '#elements/shared/svg-picture.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { quadrantTexts, registerTexts } from '#i18n/texts/registers.ts';
import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DraftsByRecord } from './drafts-by-record.ts';
import { recordName } from './link-options.ts';
import { powerGridStyles } from './power-grid.css.ts';
import { cellAt, fitting, measures, powerLayout, steps, type Placed, type PowerLayout } from './power-layout.ts';
import type { RegisterIndex } from './register-index.ts';

const attitudeMarks: Record<string, string> = {
  champion: '++',
  supporter: '+',
  neutral: '○',
  critic: '−',
  opponent: '−−',
};

/**
 * Stakeholders by power and interest (Mendelow); the table of the register is its twin. A label is dragged or moved by
 * arrows, Enter opens its form. Property: `index`. Events: `record-chosen` {record}. Slot: default (tools at the start).
 */
@customElement('power-grid')
export class PowerGrid extends LitElement {
  static override styles = [controls, powerGridStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @state() private dragged: Id | undefined;
  @query('svg') private readonly picture!: SVGSVGElement;

  readonly localized = new Localized(this);
  private readonly drafts = new DraftsByRecord(this, () => this.index);
  private layout: PowerLayout = powerLayout([], { width: 0, height: 0 });
  @state() private room = { width: 900, height: 480 };
  private readonly sizes = new ResizeObserver(([entry]) => this.measure(entry));
  private focused: Id | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('index')) this.drafts.settle();
    this.layout = powerLayout(this.placed, this.room);
  }

  override firstUpdated(): void {
    this.sizes.observe(this.renderRoot.querySelector('.canvas') ?? this);
  }

  override disconnectedCallback(): void {
    this.sizes.disconnect();
    super.disconnectedCallback();
  }

  override updated(): void {
    // A label that moved to another cell was drawn anew and lost the focus.
    if (this.focused === undefined) return;
    const label = this.renderRoot.querySelector<SVGElement>(`[data-id='${this.focused}']`);
    if (label && !label.matches(':focus')) label.focus();
  }

  override render(): TemplateResult {
    const { width, height, points } = this.layout;
    return html`<div class="tools">
        <slot name="tools"></slot>
        <p class="soft">${say(registerTexts.gridAbout)}</p>
        <button class="quiet" type="button" @click=${this.export}>
          <icon-glyph name="export"></icon-glyph>${say(registerTexts.svg)}
        </button>
      </div>
      <div class="notes">${this.renderLegend()}</div>
      <div class="canvas">
        <svg
          viewBox="0 0 ${width} ${height}"
          style="inline-size:${width * this.unit}px"
          role="group"
          aria-label=${say(registerTexts.asGrid)}
        >
          ${this.renderGround()}
          ${repeat(
            points,
            ({ record }) => record.id,
            (point) => this.renderLabel(point),
          )}
        </svg>
      </div>`;
  }

  private renderGround(): SVGTemplateResult {
    const { left } = measures;
    const { rows, cell, width, height } = this.layout;
    const [lowest, highest] = [rows[0], rows[rows.length - 1]];
    const top = highest?.y ?? 0;
    const end = (lowest?.y ?? 0) + (lowest?.height ?? 0);
    const across = rows[highFrom - 1];
    const split = across ? across.y + across.height : top;
    const middle = left + (highFrom - 1) * cell;
    const boxes = {
      satisfy: [left, top, middle, split],
      manage: [middle, top, left + steps.length * cell, split],
      monitor: [left, split, middle, end],
      inform: [middle, split, left + steps.length * cell, end],
    } as const;
    return svg`
      ${quadrants.map((quadrant) => {
        const [x1, y1, x2, y2] = boxes[quadrant];
        return svg`<rect class="quadrant ${quadrant}" x=${x1} y=${y1} width=${x2 - x1} height=${y2 - y1} />
          <text class="name" x=${x2 - 8} y=${y1 + 18} text-anchor="end">${say(quadrantTexts[quadrant])}</text>`;
      })}
      ${steps.slice(1).map((step) => svg`<line class="thin" x1=${left + (step - 1) * cell} x2=${left + (step - 1) * cell} y1=${top} y2=${end} />`)}
      ${rows.slice(0, -1).map(({ y }) => svg`<line class="thin" x1=${left} x2=${left + steps.length * cell} y1=${y} y2=${y} />`)}
      ${steps.map((step) => svg`<text class="step" x=${left + (step - 0.5) * cell} y=${end + 18} text-anchor="middle">${step}</text>`)}
      ${rows.map(({ y, height: tall }, at) => svg`<text class="step" x=${left - 10} y=${y + tall / 2 + 5} text-anchor="end">${at + 1}</text>`)}
      <text class="axis" x=${left + (steps.length * cell) / 2} y=${height - 6} text-anchor="middle">${say(registerTexts.interestAxis)} →</text>
      <text class="axis" transform="translate(14 ${(top + end) / 2}) rotate(-90)" text-anchor="middle">${say(registerTexts.powerAxis)} →</text>
      <rect class="frame" x=${left} y=${top} width=${width - left - measures.gap} height=${end - top} />`;
  }

  private renderLabel({ record, power, interest, x, y }: PowerLayout['points'][number]): SVGTemplateResult {
    const name = recordName(record);
    const quadrant = say(quadrantTexts[quadrantOf(power, interest)]);
    const attitude = stringOf(record.fields, 'attitude');
    const { label, gap } = measures;
    return svg`<g
      class="point ${attitude} ${record.id === this.dragged ? 'dragged' : ''}"
      role="button"
      tabindex="0"
      aria-label=${say(registerTexts.point, { name, power, interest, quadrant })}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight"
      data-id=${record.id}
      transform="translate(${x} ${y})"
      @keydown=${(event: KeyboardEvent) => this.press(event, { record, power, interest })}
      @pointerdown=${(event: PointerEvent) => this.drag(event, record)}
      @focus=${() => (this.focused = record.id)}
      @blur=${() => (this.focused = undefined)}
    >
      <title>${name}</title>
      <rect width=${this.layout.cell - 4 * gap} height=${label} rx="6" />
      <text class="mark" x="12" y="17.500" text-anchor="middle">${attitudeMarks[attitude] ?? ''}</text>
      <text x="24" y="17.500">${fitting(name, this.layout)}</text>
    </g>`;
  }

  /** What the marks mean, and who has no place on the grid yet. */
  private renderLegend(): TemplateResult {
    const missing = this.index.of('stakeholder').filter((record) => !this.placed.some((it) => it.record === record));
    return html`<ul class="legend" aria-label=${say(fieldText('stakeholder', 'attitude').label)}>
        ${choices.attitude.map(
          (code) =>
            html`<li>
              <span class="sign ${code}" aria-hidden="true">${attitudeMarks[code]}</span
              >${say(choiceText('attitude', code))}
            </li>`,
        )}
      </ul>
      ${
        missing.length
          ? html`<ul class="legend" aria-label=${say(registerTexts.notPlaced)}>
              <li class="soft" aria-hidden="true">${say(registerTexts.notPlaced)}:</li>
              ${missing.map((record) => this.renderMissing(record))}
            </ul>`
          : nothing
      }`;
  }

  private renderMissing(record: StudioRecord): TemplateResult {
    const name = recordName(record);
    return html`<li class="chip">
      <span>${name}</span>
      <button
        class="quiet small"
        type="button"
        aria-label="${say(registerTexts.place)}: ${name}"
        @click=${() => this.move(record, 3, 3)}
      >
        ${say(registerTexts.place)}
      </button>
    </li>`;
  }

  /** How many px a unit of the drawing is: it grows with the type on a large screen. */
  private get unit(): number {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  }

  private measure(entry: ResizeObserverEntry | undefined): void {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    if (width > 0) this.room = { width: Math.floor(width / this.unit), height: Math.floor(height / this.unit) - 1 };
  }

  /** Stakeholders with both numbers, as they stand on the screen. */
  private get placed(): readonly Placed[] {
    return this.index.of('stakeholder').flatMap((record) => {
      const fields = this.drafts.shown(record);
      const [power, interest] = [numberOf(fields, 'power'), numberOf(fields, 'interest')];
      const known = power !== undefined && interest !== undefined && isStep(power) && isStep(interest);
      return known ? [{ record, power, interest }] : [];
    });
  }

  private press(event: KeyboardEvent, { record, power, interest }: Placed): void {
    const to = {
      ArrowUp: [power + 1, interest],
      ArrowDown: [power - 1, interest],
      ArrowRight: [power, interest + 1],
      ArrowLeft: [power, interest - 1],
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') emit(this, 'record-chosen', { record: record.id });
    else if (to) this.move(record, to[0] ?? power, to[1] ?? interest);
    else return;
    event.preventDefault();
  }

  private drag(event: PointerEvent, record: StudioRecord): void {
    if (event.button !== 0) return;
    const end = new AbortController();
    const { clientX, clientY, pointerId } = event;
    const label = event.currentTarget as SVGGElement;
    label.focus();
    const follow = (moved: PointerEvent): void => {
      if (this.dragged === undefined && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < 5) return;
      this.dragged = record.id;
      const at = this.inDrawing(moved);
      const { power, interest } = cellAt(this.layout, at.x, at.y);
      this.move(record, power, interest);
    };
    const stop = (stopped: Event): void => {
      end.abort();
      if (this.dragged !== undefined) void this.drafts.of(record).flush();
      else if (stopped.type === 'pointerup') emit(this, 'record-chosen', { record: record.id });
      this.dragged = undefined;
    };
    this.picture.setPointerCapture(pointerId);
    this.picture.addEventListener('pointermove', follow, { signal: end.signal });
    this.picture.addEventListener('pointerup', stop, { signal: end.signal });
    this.picture.addEventListener('pointercancel', stop, { signal: end.signal });
    event.preventDefault();
  }

  private inDrawing({ clientX, clientY }: PointerEvent): DOMPoint {
    const toDrawing = this.picture.getScreenCTM()?.inverse();
    return new DOMPoint(clientX, clientY).matrixTransform(toDrawing);
  }

  private move(record: StudioRecord, power: number, interest: number): void {
    if (!isStep(power) || !isStep(interest)) return;
    const drafts = this.drafts.of(record);
    const fields = drafts.shown(record.fields);
    if (numberOf(fields, 'power') === power && numberOf(fields, 'interest') === interest) return;
    drafts.type({ power, interest });
  }

  private export(): void {
    download(svgPicture(this.picture), 'power-interest.svg');
  }
}

function isStep(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= steps.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'power-grid': PowerGrid;
  }
}
