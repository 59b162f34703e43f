import { compareTexts } from '#i18n/collation.ts';
import { cellText, type GridColumn, type GridFilters, type GridSort, type GridValue } from './grid-column.ts';

export interface GridQuery {
  readonly filterText: string;
  readonly filters: GridFilters;
  readonly sort: GridSort | undefined;
}

/** The rows that a grid shows, in order: every word of the search must occur somewhere in the row. */
export function shownRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { filterText, filters, sort }: GridQuery,
): readonly Row[] {
  const words = filterText.toLowerCase().split(/\s+/).filter(Boolean);
  const filtered = columns.filter(({ key }) => filters.has(key));
  const wanted =
    words.length || filtered.length
      ? rows.filter(
          (row) =>
            filtered.every((column) => filters.get(column.key)?.has(cellText(column, row))) &&
            hasWords(words, columns, row),
        )
      : rows;
  const column = sort && columns.find(({ key }) => key === sort.key);
  return column ? sortedRows(wanted, column, sort.direction) : wanted;
}

export type GridChoices = readonly { readonly text: string; readonly count: number }[];

/** The values that occur in a column with how often, in reading order. */
export function columnChoices<Row>(rows: readonly Row[], column: GridColumn<Row>): GridChoices {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = cellText(column, row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => compareTexts(a.text, b.text));
}

function hasWords<Row>(words: readonly string[], columns: readonly GridColumn<Row>[], row: Row): boolean {
  if (!words.length) return true;
  const whole = columns.map((column) => cellText(column, row).toLowerCase()).join('\n');
  return words.every((word) => whole.includes(word));
}

function sortedRows<Row>(rows: readonly Row[], column: GridColumn<Row>, direction: GridSort['direction']): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const { sort } = column;
  if (typeof sort === 'function') return rows.toSorted((left, right) => sign * sort(left, right));
  const ranks = rankedValues(rows.map((row) => column.value(row)));
  const ranked: { readonly row: Row; readonly rank: number }[] = [];
  const empty: Row[] = [];
  for (const row of rows) {
    const rank = ranks.get(column.value(row));
    if (rank === undefined) empty.push(row);
    else ranked.push({ row, rank });
  }
  ranked.sort((left, right) => sign * (left.rank - right.rank));
  return [...ranked.map(({ row }) => row), ...empty];
}

/** The place of each value that occurs; each is compared once, since comparing texts is slow and many repeat. */
function rankedValues(values: readonly GridValue[]): ReadonlyMap<GridValue, number> {
  const different = [...new Set(values)].filter((value) => !isEmpty(value)).sort(compareValues);
  const ranks = new Map<GridValue, number>();
  for (const [index, value] of different.entries()) {
    const before = different[index - 1];
    const same = index > 0 && compareValues(before, value) === 0;
    ranks.set(value, same ? (ranks.get(before) ?? index) : index);
  }
  return ranks;
}

function compareValues(left: GridValue, right: GridValue): number {
  if (typeof left === 'string' || typeof right === 'string') return compareTexts(String(left), String(right));
  return Number(left) - Number(right);
}

function isEmpty(value: GridValue): boolean {
  return value === null || value === undefined || value === '';
}
