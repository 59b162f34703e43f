import type { TemplateResult } from 'lit';

export type GridValue = string | number | boolean | null | undefined;

/** One column of a data-grid. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly label: string;
  /** What the column is sorted by; empty values come last in both directions. */
  readonly value: (row: Row) => GridValue;
  /** What is shown, searched, filtered and exported; the value itself when absent. */
  readonly text?: (row: Row) => string;
  /** A richer look of the cell; anything focusable in it needs `tabindex="-1"`. */
  readonly render?: (row: Row) => TemplateResult;
  /** `false`: cannot be sorted; a function: sorted by it. */
  readonly sort?: false | ((left: Row, right: Row) => number);
  /** Offers a filter by the values that occur. */
  readonly filter?: boolean;
  /** A CSS grid track with a fixed minimum, e.g. `8rem` or `minmax(12rem, 2fr)`; the default is `minmax(8rem, 1fr)`. */
  readonly width?: string;
  /** Numbers stand at the end of the cell. */
  readonly align?: 'end';
}

export interface GridSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Texts that a column may show; an absent column is not filtered. */
export type GridFilters = ReadonlyMap<string, ReadonlySet<string>>;

/** The text of a cell as shown, searched, filtered and exported. */
export function cellText<Row>(column: GridColumn<Row>, row: Row): string {
  if (column.text) return column.text(row);
  const value = column.value(row);
  return value === null || value === undefined ? '' : String(value);
}
