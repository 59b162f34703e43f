import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cellText, type GridColumn } from './grid-column.ts';
import './menu-button.ts';
import type { MenuItem } from './menu-button.ts';

/** How one row of a grid stands in it. */
export interface RowPlace<Row> {
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  /** From the top of the body, in px. */
  readonly start: number;
  readonly height: number;
  /** `undefined`: rows cannot be selected and there is no checkbox. */
  readonly selected: boolean | undefined;
  readonly current: boolean;
  /** `undefined`: the grid has no actions; an empty list: this row has none. */
  readonly actions: readonly MenuItem[] | undefined;
  /** Where the Tab key stops, when it is in this row. */
  readonly activeColumn: number | undefined;
}

/** The row as a template; every click and key is heard by the grid, which finds the cell by `data-cell`. */
export function gridRow<Row>(row: Row, place: RowPlace<Row>): TemplateResult {
  const { index, columns, start, height, selected, current, actions } = place;
  const first = selected === undefined ? 0 : 1;
  const name = columns[0] ? cellText(columns[0], row) : '';
  return html`<div
    role="row"
    aria-rowindex=${index + 2}
    aria-selected=${selected ?? nothing}
    aria-current=${current ? 'true' : nothing}
    style="block-size:${height}px;transform:translateY(${start}px)"
  >
    ${selected === undefined ? nothing : checkCell(name, selected, place)}
    ${columns.map((column, at) => dataCell(column, row, at + first, place))}
    ${actions ? toolsCell(name, actions, columns.length + first, place) : nothing}
  </div>`;
}

function checkCell<Row>(name: string, selected: boolean, place: RowPlace<Row>): TemplateResult {
  return html`<div role="gridcell" class="check" aria-colindex="1" data-cell="${place.index}:0">
    <input
      type="checkbox"
      aria-label="${say(sharedTexts.selectRow)}: ${name}"
      tabindex=${tabStop(0, place)}
      .checked=${live(selected)}
    />
  </div>`;
}

function dataCell<Row>(column: GridColumn<Row>, row: Row, at: number, place: RowPlace<Row>): TemplateResult {
  const text = cellText(column, row);
  const lead = column === place.columns[0];
  return html`<div
    role="gridcell"
    class="${column.align ?? ''} ${lead ? 'lead' : ''}"
    aria-colindex=${at + 1}
    data-cell="${place.index}:${at}"
    tabindex=${tabStop(at, place)}
    title=${text || nothing}
  >
    ${column.render ? column.render(row) : html`<span>${text}</span>`}
  </div>`;
}

function toolsCell<Row>(name: string, items: readonly MenuItem[], at: number, place: RowPlace<Row>): TemplateResult {
  const stop = tabStop(at, place);
  return html`<div
    role="gridcell"
    class="tools"
    aria-colindex=${at + 1}
    data-cell="${place.index}:${at}"
    tabindex=${items.length ? nothing : stop}
  >
    ${
      items.length
        ? html`<menu-button
            small
            align="end"
            .tabStop=${stop}
            .items=${items}
            .label="${say(sharedTexts.rowActions)}: ${name}"
          ></menu-button>`
        : nothing
    }
  </div>`;
}

function tabStop<Row>(column: number, { activeColumn }: RowPlace<Row>): 0 | -1 {
  return column === activeColumn ? 0 : -1;
}
