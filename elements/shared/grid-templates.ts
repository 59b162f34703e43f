import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, nothing, type TemplateResult } from 'lit';
import './empty-state.ts';
import type { GridColumn, GridFilters, GridSort } from './grid-column.ts';
import './icon-glyph.ts';

/** Where a cell of the head stands and whether the Tab key stops there. */
export interface HeadPlace {
  readonly index: number;
  readonly tabStop: 0 | -1;
}

export interface HeaderActions {
  readonly filter: (event: Event) => void;
  readonly grabEdge: (event: PointerEvent) => void;
  readonly resetEdge: () => void;
}

export function headerCell<Row>(
  column: GridColumn<Row>,
  { index, tabStop }: HeadPlace,
  sort: GridSort | undefined,
  filtered: boolean,
  does: HeaderActions,
): TemplateResult {
  const { key, label } = column;
  const sortable = column.sort !== false;
  const direction = sort?.key === key ? sort.direction : undefined;
  const arrow = direction === 'ascending' ? 'chevron-up' : 'chevron-down';
  return html`<div
    role="columnheader"
    class="${sortable ? 'sortable' : ''} ${column.align ?? ''}"
    aria-colindex=${index + 1}
    aria-sort=${sortable ? (direction ?? 'none') : nothing}
    aria-keyshortcuts=${column.filter ? 'Alt+ArrowDown' : nothing}
    data-cell="-1:${index}"
    tabindex=${tabStop}
  >
    <span class="caption" title=${label}>${label}</span>
    ${direction ? html`<icon-glyph class="arrow" name=${arrow}></icon-glyph>` : nothing}
    ${column.filter ? funnel(column.label, filtered, does.filter) : nothing}
    <span class="edge" @pointerdown=${does.grabEdge} @dblclick=${does.resetEdge}></span>
  </div>`;
}

export function toolsHeader({ index, tabStop }: HeadPlace): TemplateResult {
  return html`<div
    role="columnheader"
    class="tools"
    aria-colindex=${index + 1}
    data-cell="-1:${index}"
    tabindex=${tabStop}
  >
    <span class="sr">${say(sharedTexts.rowActions)}</span>
  </div>`;
}

/** The filters in force, each with a button that lifts it. */
export function filterChips<Row>(
  columns: readonly GridColumn<Row>[],
  filters: GridFilters,
  lift: (key: string) => void,
): readonly TemplateResult[] {
  return columns
    .filter(({ key }) => filters.has(key))
    .map(({ key, label }) => {
      const values = [...(filters.get(key) ?? [])].map((text) => text || say(sharedTexts.emptyValue));
      return html`<span class="chip">
        <span class="filtered">${label}: ${values.join(', ')}</span>
        <button
          class="icon small"
          type="button"
          aria-label=${say(sharedTexts.remove, { name: label })}
          @click=${() => lift(key)}
        >
          <icon-glyph name="close"></icon-glyph>
        </button>
      </span>`;
    });
}

/** There are rows, but none that the search and the filters let through. */
export function noMatch(filters: GridFilters, clear: () => void): TemplateResult {
  return html`<empty-state icon="search" heading=${say(sharedTexts.noMatch)}>
    ${
      filters.size
        ? html`<button slot="actions" type="button" @click=${clear}>${say(sharedTexts.clearFilters)}</button>`
        : nothing
    }
  </empty-state>`;
}

/** Grey lines in place of rows that are still being read. */
export function bones(): TemplateResult {
  const widths = ['60%', '45%', '70%', '52%'];
  return html`<div class="bones">${widths.map((width) => html`<i style="inline-size:${width}"></i>`)}</div>`;
}

function funnel(column: string, filtered: boolean, open: (event: Event) => void): TemplateResult {
  const label = say(sharedTexts.filterBy, { column });
  return html`<button
    class="icon funnel ${filtered ? 'on' : ''}"
    type="button"
    tabindex="-1"
    aria-label=${label}
    title=${label}
    @click=${open}
  >
    <icon-glyph name="filter"></icon-glyph>
  </button>`;
}
