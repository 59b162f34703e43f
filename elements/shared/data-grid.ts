import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { defaultRangeExtractor, VirtualizerController, type Range } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from './controls.css.ts';
import { dataGridStyles } from './data-grid.css.ts';
import { emit } from './emit.ts';
import './empty-state.ts';
import { cellText, type GridColumn, type GridFilters, type GridSort } from './grid-column.ts';
import { csvText } from './grid-csv.ts';
import './grid-filter.ts';
import { movedCell, type GridCell } from './grid-move.ts';
import { columnChoices, shownRows } from './grid-rows.ts';
import { GridWidths } from './grid-widths.ts';
import './icon-glyph.ts';
import { Localized } from './localized.ts';
import './menu-button.ts';
import type { MenuItem } from './menu-button.ts';

export type RowEvent<Row> = CustomEvent<{ readonly key: string; readonly row: Row }>;
export type RowsSelectedEvent<Row> = CustomEvent<{ readonly keys: readonly string[]; readonly rows: readonly Row[] }>;
export type RowActionEvent<Row> = CustomEvent<{ readonly name: string; readonly key: string; readonly row: Row }>;

const queryInputs = ['rows', 'columns', 'filterText', 'filters', 'sort'] as const;
const widthStep = 16;

/**
 * A table of records that stays quick at 10,000 rows. Keyboard: arrows, Home, End, Page Up/Down (with Ctrl: to the
 * edge), Enter opens, Space selects (Shift+↑/↓ extends, Ctrl+A all); on a header Enter sorts, Alt+↓ filters,
 * Shift+←/→ resizes. A click opens a row.
 *
 * Properties: `rows`, `columns` (GridColumn[]; keep the array between renders), `rowKey` (row → key, default `row.id`),
 * `label`, `filterText`, `sort` (GridSort), `filters` (GridFilters), `selectable`, `selected` (keys), `current` (key of
 * the row shown elsewhere), `actions` (row → MenuItem[]), `lines` (1 or 2 lines of text in a row), `loading`.
 * Events: `row-opened` and `row-focused` {key, row}, `rows-selected` {keys, rows}, `action-chosen` {name, key, row},
 * `sort-changed` {sort}, `filters-changed` {filters}. Slots: `empty` (no rows at all), `footer` (end of the foot).
 * Methods: `csv()`, `shown()` (rows shown, in order), `focus()`.
 */
@customElement('data-grid')
export class DataGrid<Row = unknown> extends LitElement {
  static override styles = [controls, dataGridStyles];

  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) columns: readonly GridColumn<Row>[] = [];
  @property({ attribute: false }) rowKey: (row: Row) => string = (row) => String((row as { id?: unknown }).id);
  @property() label = '';
  @property() filterText = '';
  @property({ attribute: false }) sort: GridSort | undefined;
  @property({ attribute: false }) filters: GridFilters = new Map();
  @property({ type: Boolean }) selectable = false;
  @property({ attribute: false }) selected: readonly string[] = [];
  @property() current: string | undefined;
  @property({ attribute: false }) actions: ((row: Row) => readonly MenuItem[]) | undefined;
  @property({ type: Number }) lines: 1 | 2 = 1;
  @property({ type: Boolean }) loading = false;

  @state() private active: GridCell = { row: 0, column: 0 };
  @state() private filtering: GridColumn<Row> | undefined;
  @query('.scroller') private readonly scroller!: HTMLElement | null;

  readonly localized = new Localized(this);
  private readonly widths = new GridWidths(this);
  private visible: readonly Row[] = [];
  private chosen: ReadonlySet<string> = new Set();
  private language = currentLanguage();
  private rowPixels = 40;
  private rangeStart = 0;
  private hadFocus = false;
  private sizes: ResizeObserver | undefined;
  private readonly virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller,
    estimateSize: () => this.rowPixels,
    overscan: 6,
  });

  /** The rows shown now, in their order. */
  shown(): readonly Row[] {
    return this.visible;
  }

  /** What is shown now as CSV text under the labels of the columns. */
  csv(): string {
    return csvText(this.visible, this.columns);
  }

  override focus(): void {
    this.focusCell(this.active);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.measureRows());
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.hadFocus = this.matches(':focus-within');
    if (queryInputs.some((input) => changed.has(input)) || currentLanguage() !== this.language) {
      this.language = currentLanguage();
      const before = this.visible[this.active.row];
      this.visible = shownRows(this.rows, this.columns, this);
      this.keepActive(before);
    }
    if (changed.has('selected')) this.chosen = new Set(this.selected);
    const virtualizer = this.virtual.getVirtualizer();
    const { row } = this.active;
    // The row in focus stays in the page when it is scrolled away; a new function each time, as the result is kept by it.
    const rangeExtractor = (range: Range): number[] => withRow(defaultRangeExtractor(range), row, range.count);
    virtualizer.setOptions({ ...virtualizer.options, count: this.visible.length, rangeExtractor });
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines')) this.measureRows();
    if (this.hadFocus && !this.matches(':focus-within')) this.focusCell(this.active);
  }

  override render(): TemplateResult {
    if (!this.rows.length && !this.loading) {
      return html`<div class="nothing">
        <slot name="empty"><empty-state heading=${say(sharedTexts.noRows)}></empty-state></slot>
      </div>`;
    }
    const virtualizer = this.virtual.getVirtualizer();
    return html`<div class="scroller">
        <div
          role="grid"
          aria-label=${this.label || say(sharedTexts.table)}
          aria-rowcount=${this.visible.length + 1}
          aria-colcount=${this.columnCount}
          aria-multiselectable=${this.selectable ? 'true' : nothing}
          aria-busy=${this.loading ? 'true' : nothing}
          style="--columns:${this.tracks};--lines:${this.lines}"
          @keydown=${this.press}
          @focusin=${this.followFocus}
        >
          <div role="rowgroup" class="head">
            <div role="row" aria-rowindex="1">
              ${this.selectable ? this.renderSelectAll() : nothing}
              ${this.columns.map((column, index) => this.renderHeader(column, index + this.firstColumn))}
              ${this.actions ? this.renderToolsHeader() : nothing}
            </div>
          </div>
          ${
            this.visible.length
              ? html`<div role="rowgroup" class="body" style="block-size:${virtualizer.getTotalSize()}px">
                  ${repeat(
                    virtualizer.getVirtualItems().filter(({ index }) => index < this.visible.length),
                    ({ index }) => this.keyAt(index),
                    ({ index, start }) => this.renderRow(index, start),
                  )}
                </div>`
              : nothing
          }
        </div>
        ${this.visible.length ? nothing : this.renderNoMatch()}
      </div>
      ${this.renderFoot()}
      <grid-filter
        .label=${this.filtering?.label ?? ''}
        .choices=${this.filtering ? columnChoices(this.rows, this.filtering) : []}
        .chosen=${this.filters.get(this.filtering?.key ?? '') ?? new Set<string>()}
        @choices-changed=${this.applyFilter}
      ></grid-filter>`;
  }

  private renderSelectAll(): TemplateResult {
    const count = this.visible.filter((row) => this.chosen.has(this.rowKey(row))).length;
    const all = count > 0 && count === this.visible.length;
    return html`<div role="columnheader" class="check" aria-colindex="1" data-cell="-1:0">
      <input
        type="checkbox"
        aria-label=${say(sharedTexts.selectAll)}
        tabindex=${this.tabStop(-1, 0)}
        .checked=${live(all)}
        .indeterminate=${live(count > 0 && !all)}
        @change=${() => this.select(all ? [] : this.visible.map(this.rowKey))}
      />
    </div>`;
  }

  private renderHeader(column: GridColumn<Row>, index: number): TemplateResult {
    const { key, label } = column;
    const sortable = column.sort !== false;
    const direction = this.sort?.key === key ? this.sort.direction : undefined;
    return html`<div
      role="columnheader"
      class="${sortable ? 'sortable' : ''} ${column.align ?? ''}"
      aria-colindex=${index + 1}
      aria-sort=${sortable ? (direction ?? 'none') : nothing}
      aria-keyshortcuts=${column.filter ? 'Alt+ArrowDown' : nothing}
      data-cell="-1:${index}"
      tabindex=${this.tabStop(-1, index)}
      @click=${() => this.sortBy(column)}
    >
      <span class="caption" title=${label}>${label}</span>
      ${
        direction
          ? html`<icon-glyph
              class="arrow"
              name=${direction === 'ascending' ? 'chevron-up' : 'chevron-down'}
            ></icon-glyph>`
          : nothing
      }
      ${column.filter ? this.renderFunnel(column) : nothing}
      <span
        class="edge"
        @pointerdown=${(event: PointerEvent) => this.widths.drag(key, event)}
        @dblclick=${() => this.widths.set(key, undefined)}
        @click=${(event: Event) => event.stopPropagation()}
      ></span>
    </div>`;
  }

  private renderFunnel(column: GridColumn<Row>): TemplateResult {
    const label = say(sharedTexts.filterBy, { column: column.label });
    return html`<button
      class="icon funnel ${this.filters.has(column.key) ? 'on' : ''}"
      type="button"
      tabindex="-1"
      aria-label=${label}
      title=${label}
      @click=${(event: Event) => this.openFilter(column, event)}
    >
      <icon-glyph name="filter"></icon-glyph>
    </button>`;
  }

  private renderToolsHeader(): TemplateResult {
    const index = this.columnCount - 1;
    return html`<div
      role="columnheader"
      class="tools"
      aria-colindex=${index + 1}
      data-cell="-1:${index}"
      tabindex=${this.tabStop(-1, index)}
    >
      <span class="sr">${say(sharedTexts.rowActions)}</span>
    </div>`;
  }

  private renderRow(index: number, start: number): TemplateResult {
    const row = this.visible[index] as Row;
    const key = this.rowKey(row);
    const selected = this.chosen.has(key);
    return html`<div
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${this.selectable ? selected : nothing}
      aria-current=${key === this.current ? 'true' : nothing}
      style="block-size:${this.rowPixels}px;transform:translateY(${start}px)"
      @click=${(event: MouseEvent) => this.clickRow(event, index)}
    >
      ${
        this.selectable
          ? html`<div role="gridcell" class="check" aria-colindex="1" data-cell="${index}:0">
              <input
                type="checkbox"
                aria-label="${say(sharedTexts.selectRow)}: ${this.nameOf(row)}"
                tabindex=${this.tabStop(index, 0)}
                .checked=${live(selected)}
                @click=${(event: MouseEvent) => this.selectRow(index, event.shiftKey)}
              />
            </div>`
          : nothing
      }
      ${this.columns.map((column, at) => this.renderCell(column, row, index, at + this.firstColumn))}
      ${this.actions ? this.renderTools(this.actions(row), row, index) : nothing}
    </div>`;
  }

  private renderCell(column: GridColumn<Row>, row: Row, index: number, at: number): TemplateResult {
    const text = cellText(column, row);
    return html`<div
      role="gridcell"
      class="${column.align ?? ''} ${at === this.firstColumn ? 'lead' : ''}"
      aria-colindex=${at + 1}
      data-cell="${index}:${at}"
      tabindex=${this.tabStop(index, at)}
      title=${text || nothing}
    >
      ${column.render ? column.render(row) : html`<span>${text}</span>`}
    </div>`;
  }

  private renderTools(items: readonly MenuItem[], row: Row, index: number): TemplateResult {
    const at = this.columnCount - 1;
    return html`<div role="gridcell" class="tools" aria-colindex=${at + 1} data-cell="${index}:${at}">
      ${
        items.length
          ? html`<menu-button
              small
              align="end"
              .tabStop=${this.tabStop(index, at)}
              .items=${items}
              .label="${say(sharedTexts.rowActions)}: ${this.nameOf(row)}"
              @action-chosen=${(event: CustomEvent<{ name: string }>) => this.chooseAction(event, row)}
            ></menu-button>`
          : nothing
      }
    </div>`;
  }

  private renderNoMatch(): TemplateResult {
    if (this.loading) {
      return html`<div class="bones">
        ${['60%', '45%', '70%', '52%'].map((size) => html`<i style="inline-size:${size}"></i>`)}
      </div>`;
    }
    return html`<empty-state icon="search" heading=${say(sharedTexts.noMatch)}>
      ${
        this.filters.size
          ? html`<button slot="actions" type="button" @click=${() => this.setFilters(new Map())}>
              ${say(sharedTexts.clearFilters)}
            </button>`
          : nothing
      }
    </empty-state>`;
  }

  private renderFoot(): TemplateResult {
    const [n, all] = [this.visible.length, this.rows.length];
    return html`<footer>
      <span aria-live="polite">
        ${n === all ? say(sharedTexts.rowsAll, { n }) : say(sharedTexts.rowsShown, { n, all })}
      </span>
      ${
        this.chosen.size
          ? html`<span class="chosen">${say(sharedTexts.rowsSelected, { n: this.chosen.size })}</span>`
          : nothing
      }
      ${this.columns
        .filter(({ key }) => this.filters.has(key))
        .map(
          ({ key, label }) =>
            html`<span class="chip">
              <span class="filtered">${label}: ${[...(this.filters.get(key) ?? [])].join(', ')}</span>
              <button
                class="icon small"
                type="button"
                aria-label=${say(sharedTexts.remove, { name: label })}
                @click=${() => this.setFilters(without(this.filters, key))}
              >
                <icon-glyph name="close"></icon-glyph>
              </button>
            </span>`,
        )}
      <slot name="footer"></slot>
    </footer>`;
  }

  private get firstColumn(): number {
    return Number(this.selectable);
  }

  private get columnCount(): number {
    return this.columns.length + this.firstColumn + Number(Boolean(this.actions));
  }

  private get tracks(): string {
    const tracks = this.columns.map((column) => this.widths.track(column));
    return [this.selectable ? '2.75rem' : '', ...tracks, this.actions ? '2.75rem' : ''].join(' ');
  }

  private tabStop(row: number, column: number): 0 | -1 {
    return row === this.active.row && column === this.active.column ? 0 : -1;
  }

  private keyAt(index: number): string {
    return this.rowKey(this.visible[index] as Row);
  }

  private nameOf(row: Row): string {
    const [first] = this.columns;
    return first ? cellText(first, row) : '';
  }

  private keepActive(before: Row | undefined): void {
    const key = before === undefined ? undefined : this.rowKey(before);
    const found = key === undefined ? -1 : this.visible.findIndex((row) => this.rowKey(row) === key);
    const { row, column } = this.active;
    const kept = found >= 0 ? found : Math.min(Math.max(row, this.hadFocus ? -1 : 0), this.visible.length - 1);
    this.active = { row: kept, column: Math.min(column, Math.max(this.columnCount - 1, 0)) };
  }

  private measureRows(): void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = parseFloat(getComputedStyle(this).getPropertyValue('--row-height')) || 2.5;
    const pixels = Math.round((height + (this.lines === 2 ? 0.9 : 0)) * rem);
    if (pixels === this.rowPixels) return;
    this.rowPixels = pixels;
    this.virtual.getVirtualizer().measure();
    this.requestUpdate();
  }

  private focusCell(cell: GridCell): void {
    this.active = cell;
    void this.updateComplete.then(() => {
      const place = this.renderRoot.querySelector<HTMLElement>(`[data-cell='${cell.row}:${cell.column}']`);
      const widget = place?.querySelector<HTMLElement>('input, menu-button');
      (widget ?? place)?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private followFocus(event: FocusEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    const [row, column] = (cell ?? '').split(':').map(Number);
    if (row === undefined || column === undefined) return;
    const moved = row !== this.active.row;
    this.active = { row, column };
    if (moved && row >= 0) this.tell('row-focused', this.visible[row] as Row);
  }

  private press(event: KeyboardEvent): void {
    const { active } = this;
    const inRows = active.row >= 0;
    const column = this.columns[active.column - this.firstColumn];
    const command = event.ctrlKey || event.metaKey;
    const widget = (event.target as HTMLElement).matches('input, menu-button, button');
    const handled = (): void => event.preventDefault();
    const sideways = { ArrowLeft: -widthStep, ArrowRight: widthStep }[event.key];
    if (!inRows && column && event.shiftKey && sideways) {
      handled();
      const header = this.renderRoot.querySelector<HTMLElement>(`[data-cell='-1:${active.column}']`);
      return this.widths.set(column.key, (header?.offsetWidth ?? 0) + sideways);
    }
    if (!inRows && column?.filter && event.altKey && event.key === 'ArrowDown') {
      handled();
      return this.openFilter(column, event);
    }
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / this.rowPixels) - 2);
    const extent = { rows: this.visible.length, columns: this.columnCount, page };
    const to = event.altKey ? undefined : movedCell({ key: event.key, ctrlKey: command }, active, extent);
    if (to) {
      handled();
      if (event.shiftKey && this.selectable && inRows && to.row >= 0) this.selectRow(to.row, true);
      else this.rangeStart = to.row;
      return this.focusCell(to);
    }
    if (event.key === 'a' && command && this.selectable) {
      handled();
      return this.select(this.visible.map(this.rowKey));
    }
    if (widget) return;
    if (event.key === 'Enter') {
      handled();
      if (inRows) this.tell('row-opened', this.visible[active.row] as Row);
      else if (column) this.sortBy(column);
    } else if (event.key === ' ') {
      handled();
      if (inRows && this.selectable) this.selectRow(active.row, event.shiftKey);
      else if (!inRows && column) this.sortBy(column);
    }
  }

  private clickRow(event: MouseEvent, index: number): void {
    const row = event.currentTarget as HTMLElement;
    const inside = event.composedPath();
    const within = inside.slice(0, inside.indexOf(row)) as Element[];
    if (within.some((part) => part instanceof Element && part.matches('a, button, input, label, .check, .tools')))
      return;
    if (getSelection()?.type === 'Range' && event.detail < 2 && getSelection()?.toString()) return;
    this.tell('row-opened', this.visible[index] as Row);
  }

  private chooseAction(event: CustomEvent<{ name: string }>, row: Row): void {
    event.stopPropagation();
    emit(this, 'action-chosen', { name: event.detail.name, key: this.rowKey(row), row });
  }

  private tell(name: 'row-opened' | 'row-focused', row: Row): void {
    emit(this, name, { key: this.rowKey(row), row });
  }

  private selectRow(index: number, toHere: boolean): void {
    const [from, to] = toHere ? [this.rangeStart, index].sort((a, b) => a - b) : [index, index];
    const keys = this.visible.slice(Math.max(0, from ?? index), (to ?? index) + 1).map(this.rowKey);
    if (!toHere) this.rangeStart = index;
    const removed = !toHere && this.chosen.has(this.keyAt(index));
    this.select(
      removed ? this.selected.filter((key) => !keys.includes(key)) : [...new Set([...this.selected, ...keys])],
    );
  }

  private select(keys: readonly string[]): void {
    this.selected = keys;
    const wanted = new Set(keys);
    emit(this, 'rows-selected', { keys, rows: this.rows.filter((row) => wanted.has(this.rowKey(row))) });
  }

  private sortBy({ key, sort }: GridColumn<Row>): void {
    if (sort === false) return;
    const next = { none: 'ascending', ascending: 'descending', descending: undefined } as const;
    const direction = next[this.sort?.key === key ? this.sort.direction : 'none'];
    this.sort = direction && { key, direction };
    emit(this, 'sort-changed', { sort: this.sort });
  }

  private openFilter(column: GridColumn<Row>, event: Event): void {
    event.stopPropagation();
    this.filtering = column;
    const header = (event.target as HTMLElement).closest('[role=columnheader]') ?? this;
    void this.updateComplete.then(() => this.renderRoot.querySelector('grid-filter')?.show(header));
  }

  private applyFilter({ detail }: CustomEvent<{ chosen: ReadonlySet<string> }>): void {
    const { filtering } = this;
    if (!filtering) return;
    const filters = new Map(this.filters);
    if (detail.chosen.size) filters.set(filtering.key, detail.chosen);
    else filters.delete(filtering.key);
    this.setFilters(filters);
  }

  private setFilters(filters: GridFilters): void {
    this.filters = filters;
    emit(this, 'filters-changed', { filters });
  }
}

function withRow(indexes: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

declare global {
  interface HTMLElementTagNameMap {
    'data-grid': DataGrid;
  }
}
