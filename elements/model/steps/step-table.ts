import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { textIn, type Language } from '#domain/language.ts';
import { rowFreedom, stepRows, type StepRow } from '#domain/steps/step-rows.ts';
import { readTerm } from '#domain/steps/term.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { writeTerm } from '#i18n/write-term.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { stepColumns, type StepTableData } from './step-columns.ts';
import { stepTableStyles } from './step-table.css.ts';

/** A cell, by the element of its row and the key of its column. */
interface Cell {
  readonly id: string;
  readonly key: string;
}

const actions = [
  ['insert', 'add', 'Insert'],
  ['remove', 'delete', 'Delete'],
  ['up', 'chevron-up', 'Alt+ArrowUp'],
  ['down', 'chevron-down', 'Alt+ArrowDown'],
] as const satisfies readonly (readonly [keyof typeof stepTableTexts, IconName, string])[];
type Action = (typeof actions)[number][0];

/**
 * The process as a table: a second view of the diagram, in which names, performers and terms are written and steps are
 * added, deleted and moved, each edit one step of undo. Property: `context`.
 */
@customElement('step-table')
export class StepTable extends LitElement {
  static override styles = [controls, stepTableStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private graph: ProcessGraph | undefined;
  @state() private rows: readonly StepRow[] = [];
  @state() private wanted = '';
  @state() private at: Cell | undefined;
  @state() private editing: Cell | undefined;
  private readonly preferences = new Observe(this, () => preferencesStore);
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;
  /** Where the focus goes when the table has been drawn anew. */
  private wantsFocus = false;
  /** The diagram has selected another row, which is brought into view. */
  private wantsView = false;

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { session, edits, selected } = this.context;
    if (this.read?.session !== session || this.read.edits !== edits) void this.readRows();
    const [id] = selected;
    const isNew = changed.has('context') && changed.get('context')?.selected[0] !== id;
    if (isNew && id !== undefined && id !== this.at?.id && this.rows.some((row) => row.id === id)) {
      this.at = { id, key: this.at?.key ?? 'name' };
      this.wantsView = true;
    }
  }

  private async readRows(): Promise<void> {
    const { session, edits } = this.context;
    const own = (this.read = { session, edits });
    const graph = await session.graph();
    if (this.read !== own) return;
    // A row that moves takes its cells out of the page for a moment, and the focus with them.
    if (this.shadowRoot?.activeElement?.localName === 'td') this.wantsFocus = true;
    this.graph = graph;
    this.rows = stepRows(graph);
    if (!this.rows.some(({ id }) => id === this.at?.id)) this.at = undefined;
  }

  protected override updated(): void {
    if (this.wantsView) {
      this.wantsView = false;
      this.renderRoot.querySelector('tr[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
    const field = this.renderRoot.querySelector<HTMLElement>('td input, td select');
    if (field && !field.matches(':focus')) field.focus();
    if (field || !this.wantsFocus) return;
    const cell = this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]');
    if (!cell) return;
    this.wantsFocus = false;
    cell.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { graph, rows } = this;
    if (!graph) return nothing;
    if (rows.length === 0) {
      return html`<empty-state
        icon="process"
        heading=${say(stepTableTexts.empty)}
        text=${say(stepTableTexts.emptyText)}
      ></empty-state>`;
    }
    const data = this.data(graph);
    const shown = this.shown(data);
    const current = shown.find(({ id }) => id === this.at?.id) ?? shown[0];
    return html`
      <header>
        <search-box
          label=${say(stepTableTexts.search)}
          .value=${this.wanted}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.wanted = event.detail.value)}
        ></search-box>
        <div role="toolbar" aria-label=${say(stepTableTexts.actions)}>
          ${actions.map(([action, icon, keys]) => this.button(graph, action, icon, keys))}
        </div>
        <button class="quiet end" @click=${() => this.export(data)}>
          <icon-glyph name="export"></icon-glyph>${say(stepTableTexts.export)}
        </button>
      </header>
      <div class="sheet">
        <table role="grid" aria-label=${say(stepTableTexts.title)}>
          <thead>
            <tr>
              ${stepColumns.map(({ key, label }) => html`<th scope="col" class=${key}>${say(label)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              ({ id }) => id,
              (row) => this.row(row, data, row === current),
            )}
          </tbody>
        </table>
        ${shown.length === 0 ? html`<empty-state heading=${say(stepTableTexts.none)}></empty-state>` : nothing}
      </div>
      <footer>${say(stepTableTexts.hint)}</footer>
    `;
  }

  private button(graph: ProcessGraph, action: Action, icon: IconName, keys: string): TemplateResult {
    const label = say(stepTableTexts[action]);
    return html`<button
      class="icon quiet"
      aria-label=${label}
      title="${label} (${keys})"
      ?disabled=${!this.mayDo(graph, action)}
      @click=${() => this.act(action)}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private row(row: StepRow, data: StepTableData, isCurrent: boolean): TemplateResult {
    const isSelected = this.context.selected.includes(row.id);
    return html`<tr class=${row.kind} aria-selected=${isSelected ? 'true' : 'false'} data-id=${row.id}>
      ${stepColumns.map(({ key, value }) => {
        const isStop = isCurrent && key === (this.at?.key ?? 'name');
        const isEdited = this.editing?.id === row.id && this.editing.key === key;
        return html`<td
          role="gridcell"
          class="${key} ${this.isEditable(row, key) ? 'editable' : ''}"
          tabindex=${isStop ? 0 : -1}
          aria-readonly=${this.isEditable(row, key) ? 'false' : 'true'}
          style=${key === 'name' && row.indent > 0 ? `padding-inline-start: ${String(row.indent + 0.5)}rem` : nothing}
          @focus=${() => this.stand({ id: row.id, key })}
          @dblclick=${() => this.edit(row, key)}
          @keydown=${(event: KeyboardEvent) => this.pressed(event, row, key)}
        >
          ${isEdited ? this.field(row, key, data) : value(row, data)}
        </td>`;
      })}
    </tr>`;
  }

  private field(row: StepRow, key: string, { graph, language }: StepTableData): TemplateResult {
    const label = say(stepColumns.find((column) => column.key === key)?.label ?? stepTableTexts.step);
    const leave = (event: Event): void => this.commit(row, key, (event.target as HTMLInputElement).value);
    if (key === 'lane') {
      const lanes = [...graph.lanes.values()].filter(({ pool }) => pool === graph.nodes.get(row.id)?.pool);
      const inner = lanes.filter(({ id }) => !lanes.some(({ parent }) => parent === id));
      return html`<select aria-label=${label} @blur=${leave}>
        ${inner.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === row.lane}>${textIn(name, language)}</option>`,
        )}
      </select>`;
    }
    const value = key === 'term' ? writeTerm(row.work) : (row.name[language] ?? '');
    return html`<input aria-label=${label} .value=${value} @blur=${leave} @focus=${select} />`;
  }

  private isEditable(row: StepRow, key: string): boolean {
    if (!this.context.editable) return false;
    if (key === 'term') return row.kind === 'step';
    if (key === 'lane') return row.kind === 'step' && row.indent === 0 && row.lane !== undefined;
    return key === 'name';
  }

  private stand(cell: Cell): void {
    if (this.editing && (this.editing.id !== cell.id || this.editing.key !== cell.key)) return;
    this.at = cell;
    if (!this.context.selected.includes(cell.id)) this.context.session.reveal(cell.id);
  }

  private edit(row: StepRow, key: string): void {
    if (this.isEditable(row, key)) this.editing = { id: row.id, key };
  }

  private pressed(event: KeyboardEvent, row: StepRow, key: string): void {
    if (this.editing) {
      if (event.key === 'Escape') this.stopEditing();
      else if (event.key === 'Enter') this.commit(row, key, (event.target as HTMLInputElement).value);
      else return;
      event.preventDefault();
      // The canvas has shortcuts of its own for these keys.
      event.stopPropagation();
      return;
    }
    const vertical = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const horizontal = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.altKey && vertical !== 0) this.act(vertical < 0 ? 'up' : 'down');
    else if (vertical !== 0 || horizontal !== 0) this.step(event.currentTarget as HTMLElement, vertical, horizontal);
    else if (event.key === 'Enter' || event.key === 'F2') this.edit(row, key);
    else if (event.key === 'Insert') this.act('insert');
    else if (event.key === 'Delete') this.act('remove');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(cell: HTMLElement, vertical: number, horizontal: number): void {
    const row = cell.parentElement;
    const column = [...(row?.children ?? [])].indexOf(cell) + horizontal;
    const next = vertical < 0 ? row?.previousElementSibling : vertical > 0 ? row?.nextElementSibling : row;
    (next?.children[column] as HTMLElement | undefined)?.focus();
  }

  private stopEditing(): void {
    this.editing = undefined;
    this.wantsFocus = true;
  }

  private commit(row: StepRow, key: string, value: string): void {
    // Leaving the field after Enter or Escape commits nothing twice.
    if (this.editing?.id !== row.id || this.editing.key !== key) return;
    const { session } = this.context;
    const text = value.trim();
    this.stopEditing();
    if (key === 'lane') {
      if (text !== row.lane) session.use(stepEdits).moveToLane(row.id, text);
    } else if (key === 'name') session.rename(row.id, this.language, text);
    else {
      const work = readTerm(text);
      if (!work && text !== '') raiseNotice(this, { text: say(stepTableTexts.badTerm), tone: 'warn' });
      else if (text !== writeTerm(row.work)) {
        const range = work?.unit === row.work?.unit ? {} : { workMin: undefined, workMax: undefined };
        session.setFacts(row.id, 'ud:Step', { workLikely: work?.value, workUnit: work?.unit, ...range });
      }
    }
  }

  private mayDo(graph: ProcessGraph, action: Action): boolean {
    if (!this.context.editable || !this.at) return false;
    const freedom = rowFreedom(graph, this.at.id);
    if (action === 'insert') return freedom.insertAfter;
    if (action === 'remove') return freedom.remove;
    return freedom[action] !== undefined;
  }

  private act(action: Action): void {
    const { graph, at } = this;
    if (!graph || !at || !this.mayDo(graph, action)) return;
    const edits = this.context.session.use(stepEdits);
    const { up, down } = rowFreedom(graph, at.id);
    if (action === 'up' && up !== undefined) edits.swap(up, at.id);
    if (action === 'down' && down !== undefined) edits.swap(at.id, down);
    if (action === 'remove') {
      const place = this.rows.findIndex(({ id }) => id === at.id);
      const neighbour = this.rows[place + 1] ?? this.rows[place - 1];
      edits.remove(at.id);
      if (neighbour) this.at = { id: neighbour.id, key: at.key };
    }
    if (action === 'insert') void this.nameNew(edits.insertAfter(at.id));
    this.wantsFocus = true;
  }

  /** A step that was just added is named at once. */
  private async nameNew(id: string): Promise<void> {
    await this.readRows();
    this.context.session.select([id]);
    this.at = this.editing = { id, key: 'name' };
  }

  private data(graph: ProcessGraph): StepTableData {
    return { graph, rows: this.rows, records: this.context.records, language: this.language };
  }

  private shown(data: StepTableData): readonly StepRow[] {
    const wanted = foldText(this.wanted);
    if (wanted === '') return this.rows;
    return this.rows.filter(
      (row) =>
        row.id === this.editing?.id || stepColumns.some(({ value }) => foldText(value(row, data)).includes(wanted)),
    );
  }

  /** The language of the names on the diagram. */
  private get language(): Language {
    const content = this.preferences.value?.context.content ?? 'screen';
    return content === 'screen' ? currentLanguage() : content;
  }

  private export(data: StepTableData): void {
    const columns = stepColumns.map(({ key, label, value }) => ({
      key,
      label: say(label),
      value: (row: StepRow) => value(row, data),
    }));
    download(new Blob([csvText(this.shown(data), columns)], { type: 'text/csv' }), 'steps.csv');
  }
}

function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'step-table': StepTable;
  }
}
