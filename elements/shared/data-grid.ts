import { formatNumber } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import type { VirtualItem } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from './controls.css.ts';
import { dataGridStyles } from './data-grid.css.ts';
import { emit } from './emit.ts';
import './empty-state.ts';
import type { GridColumn, GridFilters, GridSort } from './grid-column.ts';
import { csvText } from './grid-csv.ts';
import './grid-filter.ts';
import { gridCommand, type GridCell } from './grid-keys.ts';
import { gridRow } from './grid-row.ts';
import { columnChoices, shownRows, type GridChoices } from './grid-rows.ts';
import { extendedKeys, toggledKeys } from './grid-selection.ts';
import { bones, filterChips, headerCell, noMatch, toolsHeader, type HeadPlace } from './grid-templates.ts';
import { GridWidths } from './grid-widths.ts';
import { GridWindow } from './grid-window.ts';
import { Localized } from './localized.ts';
import type { MenuItem } from './menu-button.ts';

export type RowEvent<Row> = CustomEvent<{ readonly key: string; readonly row: Row }>;
export type RowsSelectedEvent<Row> = CustomEvent<{ readonly keys: readonly string[]; readonly rows: readonly Row[] }>;
export type RowActionEvent<Row> = CustomEvent<{ readonly name: string; readonly key: string; readonly row: Row }>;

const queryInputs = ['rows', 'columns', 'filterText', 'filters', 'sort'] as const;
const widthStep = 16;
const noChoices: GridChoices = [];
const noTexts: ReadonlySet<string> = new Set();

/**
 * A table of records that stays quick at 10,000 rows. Keyboard: arrows, Home, End, Page Up/Down (with Ctrl: to the
 * edge), Enter opens, Space selects (Shift+↑/↓ extends, Ctrl+A all); on a header Enter sorts, Alt+↓ filters,
 * Shift+←/→ resizes. A click opens a row; where what it says stands `beside` the table, only a double click does.
 *
 * Properties: `rows`, `columns` (GridColumn[]; keep the array between renders), `rowKey` (row → key, default `row.id`),
 * `label`, `filterText`, `sort` (GridSort), `filters` (GridFilters), `selectable`, `selected` (keys), `current` (key of
 * the row shown elsewhere), `beside`, `actions` (row → MenuItem[]), `lines` (1 or 2 lines of text in a row), `loading`.
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
  @property({ type: Boolean }) beside = false;
  @property({ type: Number }) lines: 1 | 2 = 1;
  @property({ type: Boolean }) loading = false;

  @state() private active: GridCell = { row: 0, column: 0 };
  /** The column whose filter is open, with the values to choose from. */
  @state() private filtering: { readonly column: GridColumn<Row>; readonly choices: GridChoices } | undefined;
  @query('.scroller') private readonly scroller!: HTMLElement | null;

  readonly localized = new Localized(this);
  private readonly widths = new GridWidths(this);
  private visible: readonly Row[] = [];
  private chosen: ReadonlySet<string> = new Set();
  private chosenShown = 0;
  private language = currentLanguage();
  private rangeStart = 0;
  private hadFocus = false;
  private readonly inPage = new GridWindow(this, () => this.scroller);

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

  override willUpdate(changed: PropertyValues<this>): void {
    this.hadFocus = this.matches(':focus-within');
    const asked = queryInputs.some((input) => changed.has(input)) || currentLanguage() !== this.language;
    if (asked) {
      this.language = currentLanguage();
      const before = this.visible[this.active.row];
      this.visible = shownRows(this.rows, this.columns, this);
      this.keepActive(before);
    }
    if (asked || changed.has('selected')) {
      this.chosen = new Set(this.selected);
      this.chosenShown = this.chosen.size && this.visible.filter((row) => this.chosen.has(this.rowKey(row))).length;
    }
    this.inPage.hold(this.visible.length, this.active.row, this.lines);
  }

  override updated(): void {
    if (this.hadFocus && !this.matches(':focus-within')) this.focusCell(this.active);
  }

  override render(): TemplateResult {
    if (!this.rows.length && !this.loading) {
      return html`<div class="nothing">
        <slot name="empty"><empty-state heading=${say(sharedTexts.noRows)}></empty-state></slot>
      </div>`;
    }
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
          @click=${this.clickCell}
          @action-chosen=${this.chooseAction}
          @focusin=${this.followFocus}
        >
          <div role="rowgroup" class="head">
            <div role="row" aria-rowindex="1">
              ${this.selectable ? this.renderSelectAll() : nothing}
              ${this.columns.map((column, index) => this.renderHeader(column, index + this.firstColumn))}
              ${this.actions ? toolsHeader(this.headPlace(this.columnCount - 1)) : nothing}
            </div>
          </div>
          ${
            this.visible.length
              ? html`<div role="rowgroup" class="body" style="block-size:${this.inPage.height}px">
                  ${repeat(
                    this.inPage.items,
                    ({ index }) => this.keyAt(index),
                    (item) => this.renderRow(item),
                  )}
                </div>`
              : nothing
          }
        </div>
        ${this.visible.length ? nothing : this.loading ? bones() : noMatch(this.filters, () => this.setFilters(new Map()))}
      </div>
      ${this.renderFoot()}
      <grid-filter
        .label=${this.filtering?.column.label ?? ''}
        .choices=${this.filtering?.choices ?? noChoices}
        .chosen=${this.filters.get(this.filtering?.column.key ?? '') ?? noTexts}
        @choices-changed=${this.applyFilter}
      ></grid-filter>`;
  }

  private renderSelectAll(): TemplateResult {
    const all = this.chosenShown > 0 && this.chosenShown === this.visible.length;
    return html`<div role="columnheader" class="check" aria-colindex="1" data-cell="-1:0">
      <input
        type="checkbox"
        aria-label=${say(sharedTexts.selectAll)}
        tabindex=${this.tabStop(-1, 0)}
        .checked=${live(all)}
        .indeterminate=${live(this.chosenShown > 0 && !all)}
        @change=${() => this.select(all ? [] : this.visible.map(this.rowKey))}
      />
    </div>`;
  }

  private renderHeader(column: GridColumn<Row>, index: number): TemplateResult {
    const { key } = column;
    return headerCell(column, this.headPlace(index), this.sort, this.filters.has(key), {
      filter: (event) => this.openFilter(column, event),
      grabEdge: (event) => this.widths.drag(key, event),
      resetEdge: () => this.widths.set(key, undefined),
    });
  }

  private renderRow({ index, start }: VirtualItem): TemplateResult {
    const row = this.visible[index] as Row;
    const key = this.rowKey(row);
    return gridRow(row, {
      index,
      start,
      height: this.inPage.rowPixels,
      columns: this.columns,
      selected: this.selectable ? this.chosen.has(key) : undefined,
      current: key === this.current,
      actions: this.actions?.(row),
      activeColumn: index === this.active.row ? this.active.column : undefined,
    });
  }

  private renderFoot(): TemplateResult {
    const [n, all] = [formatNumber(this.visible.length), formatNumber(this.rows.length)];
    return html`<footer>
      <span aria-live="polite">
        ${n === all ? say(sharedTexts.rowsAll, { n }) : say(sharedTexts.rowsShown, { n, all })}
      </span>
      ${
        this.chosen.size
          ? html`<span class="chosen">${say(sharedTexts.rowsSelected, { n: formatNumber(this.chosen.size) })}</span>`
          : nothing
      }
      ${filterChips(this.columns, this.filters, (key) => this.lift(key))}
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

  private headPlace(index: number): HeadPlace {
    return { index, tabStop: this.tabStop(-1, index) };
  }

  private keyAt(index: number): string {
    return this.rowKey(this.visible[index] as Row);
  }

  private keepActive(before: Row | undefined): void {
    const key = before === undefined ? undefined : this.rowKey(before);
    const found = key === undefined ? -1 : this.visible.findIndex((row) => this.rowKey(row) === key);
    const { row, column } = this.active;
    const kept = found >= 0 ? found : Math.min(Math.max(row, this.hadFocus ? -1 : 0), this.visible.length - 1);
    this.active = { row: kept, column: Math.min(column, Math.max(this.columnCount - 1, 0)) };
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
    const cell = cellOf(event.target as HTMLElement);
    if (!cell) return;
    const moved = cell.row !== this.active.row;
    this.active = cell;
    const row = this.visible[cell.row];
    if (moved && row !== undefined) this.tell('row-focused', row);
  }

  private press(event: KeyboardEvent): void {
    const { active } = this;
    const column = this.columns[active.column - this.firstColumn];
    const command = gridCommand(event, {
      cell: active,
      rows: this.visible.length,
      columns: this.columnCount,
      page: this.inPage.page,
      selectable: this.selectable,
      isData: column !== undefined,
      // A checkbox has no use for Enter, so there too it opens the row.
      inWidget: (event.target as HTMLElement).matches(
        event.key === 'Enter' ? 'menu-button, button' : 'input, menu-button, button',
      ),
    });
    if (!command) return;
    event.preventDefault();
    if (command.does === 'move') {
      if (command.extend) this.extendSelection(command.to.row);
      else this.rangeStart = command.to.row;
      this.focusCell(command.to);
    } else if (command.does === 'open') this.tell('row-opened', this.visible[active.row] as Row);
    else if (command.does === 'select') this.toggleSelection(active.row, event.shiftKey);
    else if (command.does === 'select-all') this.select(this.visible.map(this.rowKey));
    else if (column) this.changeColumn(command.does === 'resize' ? command.by : command.does, column, event);
  }

  private changeColumn(change: 'sort' | 'filter' | 1 | -1, column: GridColumn<Row>, event: Event): void {
    if (change === 'sort') this.sortBy(column);
    else if (change === 'filter') this.openFilter(column, event);
    else this.widths.set(column.key, (event.target as HTMLElement).offsetWidth + change * widthStep);
  }

  private clickCell(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const cell = cellOf(target);
    if (!cell || target.closest('.edge, .tools, a, button')) return;
    const column = this.columns[cell.column - this.firstColumn];
    const row = this.visible[cell.row];
    if (row === undefined) {
      if (column) this.sortBy(column);
    } else if (!column) this.toggleSelection(cell.row, event.shiftKey);
    // A double click selects a word too.
    else if (this.beside ? event.detail === 2 : getSelection()?.type !== 'Range') this.tell('row-opened', row);
  }

  private chooseAction(event: CustomEvent<{ name: string }>): void {
    event.stopPropagation();
    const row = this.visible[cellOf(event.target as HTMLElement)?.row ?? -1];
    if (row !== undefined) emit(this, 'action-chosen', { name: event.detail.name, key: this.rowKey(row), row });
  }

  private tell(name: 'row-opened' | 'row-focused', row: Row): void {
    emit(this, name, { key: this.rowKey(row), row });
  }

  private toggleSelection(index: number, toHere: boolean): void {
    if (toHere) this.extendSelection(index);
    else this.select(toggledKeys(this.selected, this.keyAt(index)));
    if (!toHere) this.rangeStart = index;
  }

  private extendSelection(index: number): void {
    this.select(extendedKeys(this.selected, this.visible.map(this.rowKey), this.rangeStart, index));
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
    if (!column.filter) return;
    this.filtering = { column, choices: columnChoices(this.rows, column) };
    const header = (event.target as HTMLElement).closest<HTMLElement>('[role=columnheader]') ?? this;
    void this.updateComplete.then(() => this.renderRoot.querySelector('grid-filter')?.show(header));
  }

  private applyFilter({ detail }: CustomEvent<{ chosen: ReadonlySet<string> }>): void {
    const { filtering } = this;
    if (!filtering) return;
    const filters = new Map(this.filters);
    if (detail.chosen.size) filters.set(filtering.column.key, detail.chosen);
    else filters.delete(filtering.column.key);
    this.setFilters(filters);
  }

  private lift(key: string): void {
    this.setFilters(new Map([...this.filters].filter(([other]) => other !== key)));
  }

  private setFilters(filters: GridFilters): void {
    this.filters = filters;
    emit(this, 'filters-changed', { filters });
  }
}

function cellOf(target: HTMLElement): GridCell | undefined {
  const [row, column] = (target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

declare global {
  interface HTMLElementTagNameMap {
    'data-grid': DataGrid;
  }
}
