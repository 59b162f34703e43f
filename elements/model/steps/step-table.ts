import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import { wayEdits } from '#bpmn/modeler/way-edits.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Language } from '#domain/language.ts';
import { rowFreedom, stepRows, type StepRow } from '#domain/steps/step-rows.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/menu-button.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { tableImportTexts } from '#i18n/texts/table-import.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Branching } from './branch-dialog.ts';
import './branch-dialog.ts';
import { cellField, followers, isEditable } from './cell-field.ts';
import { exportSteps } from './export-steps.ts';
import { sortedRows } from './sorted-rows.ts';
import { stepColumns, type StepColumn, type StepTableData } from './step-columns.ts';
import { stepTableStyles } from './step-table.css.ts';
import './table-import.ts';
import { writeCell } from './write-cell.ts';

/** A cell, by the element of its row and the key of its column. */
interface Cell {
  readonly id: string;
  readonly key: string;
}

const actions = [
  ['insert', 'add', 'Insert'],
  ['branch', 'branch', 'Alt+Insert'],
  ['remove', 'delete', 'Delete'],
  ['up', 'chevron-up', 'Alt+ArrowUp'],
  ['down', 'chevron-down', 'Alt+ArrowDown'],
] as const satisfies readonly (readonly [keyof typeof stepTableTexts, IconName, string])[];
type Action = (typeof actions)[number][0];

/**
 * The process as a table: a second view of the diagram, in which every cell is written and steps are added, deleted,
 * moved and branched, each edit one step of undo. Property: `context`.
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
  @state() private branching = false;
  @state() private sorted: { readonly key: string; readonly down: boolean } | undefined;
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
      return html`<empty-state icon="process" heading=${say(stepTableTexts.empty)} text=${say(stepTableTexts.emptyText)}
          >${this.importButton('')}</empty-state
        ><table-import .context=${this.context}></table-import>`;
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
        ${this.importButton('quiet end')}
        <menu-button
          face="quiet"
          align="end"
          icon="export"
          label=${say(stepTableTexts.export)}
          .items=${[
            { name: 'xlsx', label: say(stepTableTexts.exportXlsx), icon: 'document' as const },
            { name: 'csv', label: say(stepTableTexts.exportCsv), icon: 'document' as const },
          ]}
          @action-chosen=${(event: CustomEvent<{ name: string }>) =>
            void exportSteps(event.detail.name === 'csv' ? 'csv' : 'xlsx', this.shown(data), data)}
        ></menu-button>
      </header>
      <div class="sheet">
        <table role="grid" aria-label=${say(stepTableTexts.title)}>
          <thead>
            <tr>
              ${stepColumns.map((column) => this.head(column))}
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
      ${current ? this.dialog(current, data) : nothing}
      <table-import .context=${this.context}></table-import>
    `;
  }

  /** Sorts by its column: up, down, and again in the order of the process. */
  private head({ key, label }: StepColumn): TemplateResult {
    const isOwn = this.sorted?.key === key;
    const next = isOwn ? (this.sorted?.down ? undefined : { key, down: true }) : { key, down: false };
    return html`<th
      scope="col"
      class=${key}
      aria-sort=${isOwn ? (this.sorted?.down ? 'descending' : 'ascending') : 'none'}
    >
      <button class="quiet" title=${say(stepTableTexts.sort)} @click=${() => (this.sorted = next)}>
        ${say(label)}
        ${isOwn ? html`<icon-glyph name=${this.sorted?.down ? 'chevron-down' : 'chevron-up'}></icon-glyph>` : nothing}
      </button>
    </th>`;
  }

  private importButton(face: string): TemplateResult {
    return html`<button
      class=${face}
      slot=${face === '' ? 'actions' : nothing}
      ?disabled=${!this.context.editable}
      @click=${() => void this.renderRoot.querySelector('table-import')?.choose()}
    >
      <icon-glyph name="import"></icon-glyph>${say(tableImportTexts.import)}
    </button>`;
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
        const canWrite = isEditable(this.context, data, row, key);
        return html`<td
          role="gridcell"
          class="${key} ${canWrite ? 'editable' : ''}"
          tabindex=${isStop ? 0 : -1}
          aria-readonly=${canWrite ? 'false' : 'true'}
          style=${key === 'name' && row.indent > 0 ? `padding-inline-start: ${String(row.indent + 0.5)}rem` : nothing}
          @focus=${() => this.stand({ id: row.id, key })}
          @dblclick=${() => this.edit(row, key)}
          @keydown=${(event: KeyboardEvent) => this.pressed(event, row, key)}
        >
          ${isEdited ? this.field(row, key, data) : html`<div class="words" title=${value(row, data)}>${value(row, data)}</div>`}
        </td>`;
      })}
    </tr>`;
  }

  private field(row: StepRow, key: string, data: StepTableData): TemplateResult {
    return cellField(this.context, data, row, key, (event) =>
      this.commit(row, key, (event.target as HTMLInputElement).value),
    );
  }

  private stand(cell: Cell): void {
    if (this.editing && (this.editing.id !== cell.id || this.editing.key !== cell.key)) return;
    this.at = cell;
    if (!this.context.selected.includes(cell.id)) this.context.session.reveal(cell.id);
  }

  private edit(row: StepRow, key: string): void {
    if (this.graph && isEditable(this.context, this.data(this.graph), row, key)) this.editing = { id: row.id, key };
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
    else if (event.key === 'Insert') this.act(event.altKey ? 'branch' : 'insert');
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
    this.stopEditing();
    writeCell(this, this.context, row, key, value.trim(), this.language);
  }

  private mayDo(graph: ProcessGraph, action: Action): boolean {
    if (!this.context.editable || !this.at) return false;
    const freedom = rowFreedom(graph, this.at.id);
    if (action === 'insert') return freedom.insertAfter;
    if (action === 'remove' || action === 'branch') return freedom[action];
    return freedom[action] !== undefined;
  }

  private act(action: Action): void {
    const { graph, at } = this;
    if (!graph || !at || !this.mayDo(graph, action)) return;
    if (action === 'branch') {
      this.branching = true;
      return;
    }
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

  private dialog(row: StepRow, data: StepTableData): TemplateResult {
    const question = row.kind === 'decision' ? (row.name[data.language] ?? '') : undefined;
    return html`<branch-dialog
      .open=${this.branching}
      .question=${question}
      .targets=${this.branching ? followers(data, row) : []}
      @closed=${() => {
        this.branching = false;
        this.wantsFocus = true;
      }}
      @branched=${({ detail }: CustomEvent<{ branching: Branching }>) => this.branch(row, detail.branching)}
    ></branch-dialog>`;
  }

  private branch(row: StepRow, branching: Branching): void {
    this.branching = false;
    const ways = this.context.session.use(wayEdits);
    const step =
      row.kind === 'decision'
        ? ways.addAnswer(row.id, branching.second, this.language)
        : ways.branch(row.id, branching, this.language).step;
    if (step === '') this.wantsFocus = true;
    else void this.nameNew(step);
  }

  private data(graph: ProcessGraph): StepTableData {
    return { graph, rows: this.rows, records: this.context.records, language: this.language };
  }

  private shown(data: StepTableData): readonly StepRow[] {
    const wanted = foldText(this.wanted);
    const found =
      wanted === ''
        ? this.rows
        : this.rows.filter(
            (row) =>
              row.id === this.editing?.id ||
              stepColumns.some(({ value }) => foldText(value(row, data)).includes(wanted)),
          );
    return sortedRows(found, data, this.sorted);
  }

  /** The language of the names on the diagram. */
  private get language(): Language {
    const content = this.preferences.value?.context.content ?? 'screen';
    return content === 'screen' ? currentLanguage() : content;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'step-table': StepTable;
  }
}
