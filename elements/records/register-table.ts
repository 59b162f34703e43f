import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid } from '#elements/shared/data-grid.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/split-panes.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { addRecord } from '#state/record-actions.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { attempt } from '#state/attempt.ts';
import { deleteWithNotice } from './delete-with-notice.ts';
import { newFields } from './new-fields.ts';
import { allColumns, recordColumns } from './record-columns.ts';
import './record-pane.ts';
import { foundRecords } from './record-search.ts';
import type { RecordPane } from './record-pane.ts';
import type { RegisterIndex } from './register-index.ts';
import { registerTableStyles } from './register-table.css.ts';

type Chosen = CustomEvent<{ readonly key: Id }>;

/**
 * A register as a table with the form of the chosen record beside it. Enter opens a record, Insert or Ctrl+Enter adds
 * one, Delete deletes the selected ones (or the one in focus) and offers the way back.
 *
 * Properties: `index`, `kind`, `rows` (default: all records of the kind), `record` (id of the one in the form), `field`
 * (to begin at), `defaults` (fields of a new record). Events: `record-chosen` {record: id or undefined,
 * replace: without a step back}, `shown-changed`.
 * Slots: `tools` (after the search), `footer` (end of the foot of the table).
 */
@customElement('register-table')
export class RegisterTable extends LitElement {
  static override styles = [controls, registerTableStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @property() kind: RecordKind = 'legal-act';
  @property({ attribute: false }) rows: readonly StudioRecord[] | undefined;
  @property() record: Id | undefined;
  @property() field: string | undefined;
  @property({ attribute: false }) defaults: Fields = {};
  @state() private search = '';
  @state() private selected: readonly Id[] = [];
  @query('data-grid') private readonly grid!: DataGrid<StudioRecord>;
  @query('record-pane') private readonly pane!: RecordPane | null;

  readonly localized = new Localized(this);
  private columns: readonly GridColumn<StudioRecord>[] = [];
  private columnsFor: readonly unknown[] = [];
  /** A record being added; it opens when the database shows it. */
  private awaited: Id | undefined;
  private adding = false;
  /** The record whose form takes the focus as soon as it is there. */
  private entering: Id | undefined;
  private byKey = false;

  constructor() {
    super();
    // Before the table hears it: what opens a record must be known when it opens.
    this.addEventListener('keydown', () => (this.byKey = true), { capture: true });
    this.addEventListener('pointerdown', () => (this.byKey = false), { capture: true });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) {
      this.search = '';
      this.selected = [];
    }
    const made = [this.index, this.kind, currentLanguage()];
    if (made.some((each, at) => each !== this.columnsFor[at])) {
      this.columnsFor = made;
      this.columns = recordColumns(this.index, this.kind);
    }
    this.selected = this.selected.filter((id) => this.index.records.has(id));
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (['index', 'rows', 'search'].some((name) => changed.has(name))) this.tellShown();
    if (this.awaited !== undefined && this.index.records.has(this.awaited)) {
      this.entering = this.awaited;
      this.awaited = undefined;
      this.adding = false;
      this.choose(this.entering);
    }
    if (this.entering !== undefined && this.entering === this.record && this.pane) {
      this.entering = undefined;
      void this.pane.focusFirst();
    }
  }

  override render(): TemplateResult {
    const open = this.open;
    return html`<div class="tools">
        <search-box
          .value=${this.search}
          .label=${say(registerTexts.search)}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
        ></search-box>
        <slot name="tools"></slot>
        <span class="space"></span>
        ${
          this.selected.length
            ? html`<button class="danger" type="button" @click=${() => this.delete(this.selected)}>
                <icon-glyph name="delete"></icon-glyph>${say(registerTexts.deleteChosen, { n: this.selected.length })}
              </button>`
            : nothing
        }
        <button class="quiet" type="button" @click=${this.export}>
          <icon-glyph name="export"></icon-glyph>${say(registerTexts.csv)}
        </button>
        ${this.fixed ? nothing : this.renderAdd()}
      </div>
      <split-panes position="58" min="25" max="75" .shows=${open ? 'both' : 'start'} @keydown=${this.press}>
        <div slot="start" class="table">${this.renderGrid()}</div>
        ${open ? this.renderPane(open) : nothing}
      </split-panes>`;
  }

  override focus(): void {
    this.grid.focus();
  }

  /** The rows shown now, in their order. */
  shown(): readonly StudioRecord[] {
    return this.grid.shown();
  }

  private renderAdd(): TemplateResult {
    return html`<button
      class="primary"
      type="button"
      aria-keyshortcuts="Insert Control+Enter"
      @click=${() => this.add()}
    >
      <icon-glyph name="add"></icon-glyph>${say(registerTexts.add)}
    </button>`;
  }

  private renderGrid(): TemplateResult {
    const { many } = recordTexts[this.kind];
    return html`<data-grid
      selectable
      .lines=${2}
      .label=${say(many)}
      .rows=${foundRecords(this.index, this.all, this.search)}
      .columns=${this.columns}
      .selected=${this.selected}
      .current=${this.record}
      @rows-selected=${(event: CustomEvent<{ keys: readonly Id[] }>) => (this.selected = event.detail.keys)}
      @row-opened=${({ detail }: Chosen) => this.enter(detail.key)}
      @row-focused=${({ detail }: Chosen) => this.follow(detail.key)}
      @filters-changed=${this.tellShown}
    >
      ${this.renderEmpty()}
      <slot name="footer" slot="footer"></slot>
    </data-grid>`;
  }

  private renderEmpty(): TemplateResult {
    if (this.search !== '' && this.all.length > 0) {
      return html`<empty-state slot="empty" icon="search" .heading=${say(sharedTexts.noMatch)}>
        <button slot="actions" type="button" @click=${() => (this.search = '')}>${say(sharedTexts.clear)}</button>
      </empty-state>`;
    }
    const { many, empty } = recordTexts[this.kind];
    return html`<empty-state slot="empty" icon="data" .heading=${say(many)} .text=${say(empty)}>
      ${
        this.fixed
          ? nothing
          : html`<button slot="actions" class="primary" type="button" @click=${() => this.add()}>
              <icon-glyph name="add"></icon-glyph>${say(registerTexts.add)}
            </button>`
      }
    </empty-state>`;
  }

  private renderPane(record: StudioRecord): TemplateResult {
    return html`<record-pane
      slot="end"
      role="region"
      aria-label=${say(registerTexts.form)}
      .index=${this.index}
      .record=${record}
      .field=${this.field}
      ?fixed=${this.fixed}
      @pane-closed=${this.close}
      @record-duplicated=${() => this.add(record.fields)}
      @record-deleted=${() => this.delete([record.id])}
    ></record-pane>`;
  }

  private get all(): readonly StudioRecord[] {
    return this.rows ?? this.index.of(this.kind);
  }

  /** Warnings are accepted where they stand, never here. */
  private get fixed(): boolean {
    return this.kind === 'acceptance';
  }

  private get open(): StudioRecord | undefined {
    const record = this.index.records.get(this.record ?? '');
    return record?.kind === this.kind ? record : undefined;
  }

  private choose(record: Id | undefined, replace = false): void {
    emit(this, 'record-chosen', { record, replace });
  }

  /** While a form is open, it follows the focus through the table. */
  private follow(id: Id): void {
    if (this.open && id !== this.record) this.choose(id, true);
  }

  /** A record opened by key takes the focus along; a click leaves it in the table. */
  private enter(id: Id): void {
    if (this.byKey) this.entering = id;
    if (id === this.record) this.requestUpdate();
    else this.choose(id);
  }

  private close(): void {
    this.choose(undefined);
    this.focus();
  }

  /** Adds a record with some fields of its own and opens its form. */
  async add(fields: Fields = {}): Promise<void> {
    if (this.adding || this.fixed) return;
    this.adding = true;
    const { index, kind } = this;
    this.awaited = await attempt(() =>
      addRecord(index.seen, kind, { ...fields, ...newFields(index, kind), ...this.defaults }),
    );
    // Until it is shown, another one would get the same place.
    this.adding = this.awaited !== undefined;
    this.search = '';
    this.requestUpdate();
  }

  private async delete(ids: readonly Id[]): Promise<void> {
    if (ids.includes(this.record ?? '')) this.choose(undefined);
    await deleteWithNotice(this, this.index, ids);
    this.focus();
  }

  private export(): void {
    const text = csvText(this.grid.shown(), allColumns(this.index, this.kind));
    download(new Blob([text], { type: 'text/csv' }), `${this.kind}.csv`);
  }

  private tellShown(): void {
    void this.grid.updateComplete.then(() => emit(this, 'shown-changed', {}));
  }

  private press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Insert' || (event.key === 'Enter' && command)) void this.add();
    else if (event.key === 'Delete' && this.inGrid(event)) void this.delete(this.targets(event));
    else return;
    event.preventDefault();
  }

  private inGrid(event: Event): boolean {
    return event.composedPath().includes(this.grid);
  }

  /** What Delete is meant for: the selected rows, else the row in focus. */
  private targets(event: Event): readonly Id[] {
    if (this.selected.length) return this.selected;
    const cell = event.composedPath().find((each) => each instanceof HTMLElement && each.dataset['cell'] !== undefined);
    const row = cell instanceof HTMLElement ? Number((cell.dataset['cell'] ?? '').split(':')[0]) : -1;
    return [this.grid.shown()[row]?.id ?? ''];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'register-table': RegisterTable;
  }
}
