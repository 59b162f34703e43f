import { download } from '#elements/shared/download.ts';
import { cellText, type GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import type { CompareRow } from './compare-rows.ts';

const wide = ['before', 'after', 'changes'];
const headings = {
  ...{ fate: compareTexts.fate, type: compareTexts.type, before: compareTexts.before, after: compareTexts.after },
  ...{ performerBefore: compareTexts.performerBefore, performerAfter: compareTexts.performerAfter },
  ...{ changes: compareTexts.changes, found: compareTexts.found },
};

/** The rows as they are shown, for a spreadsheet. */
export async function exportCompare(
  format: string,
  rows: readonly CompareRow[],
  columns: readonly GridColumn<CompareRow>[],
): Promise<void> {
  if (format === 'csv') {
    download(new Blob([csvText(rows, columns)], { type: 'text/csv' }), 'comparison.csv');
    return;
  }
  const table = columns.map(({ key, label }) => {
    const { kk, ru } = Object.hasOwn(headings, key) ? headings[key as keyof typeof headings] : { kk: label, ru: label };
    return { kk, ru, wide: wide.includes(key) };
  });
  const cells = rows.map((row) => columns.map((column) => cellText(column, row)));
  download(await tableWorkbook(compareTexts.title, table, cells), 'comparison.xlsx');
}
