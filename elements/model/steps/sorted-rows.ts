import type { StepRow } from '#domain/steps/step-rows.ts';
import { compareTexts } from '#i18n/collation.ts';
import { stepColumns, type StepTableData } from './step-columns.ts';

/** Rows by the words of a column, empty ones last; without one, in the order of the process. */
export function sortedRows(
  rows: readonly StepRow[],
  data: StepTableData,
  by: { readonly key: string; readonly down: boolean } | undefined,
): readonly StepRow[] {
  const value = stepColumns.find(({ key }) => key === by?.key)?.value;
  if (!by || !value) return rows;
  const words = new Map(rows.map((row) => [row.id, value(row, data)]));
  return rows.toSorted((left, right) => {
    const [a, b] = [words.get(left.id) ?? '', words.get(right.id) ?? ''];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    // The number of a row is its place in the process, not a word.
    const order = by.key === 'number' ? rows.indexOf(left) - rows.indexOf(right) : compareTexts(a, b);
    return by.down ? -order : order;
  });
}
