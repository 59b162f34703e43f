import { download } from '#elements/shared/download.ts';
import { cellText, type GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import type { LedgerWords } from './ledger-words.ts';

const wide = ['before', 'after', 'reason', 'measures'];

/** The rows as they are shown, for a spreadsheet. */
export async function exportLedger(
  format: string,
  rows: readonly LedgerWords[],
  columns: readonly GridColumn<LedgerWords>[],
): Promise<void> {
  if (format === 'csv') {
    download(new Blob([csvText(rows, columns)], { type: 'text/csv' }), 'changes.csv');
    return;
  }
  const table = columns.map(({ key, label }) => {
    const known = Object.entries(ledgerTexts).find(([name]) => name === key)?.[1] ?? { kk: label, ru: label };
    return { kk: known.kk, ru: known.ru, wide: wide.includes(key) };
  });
  const cells = rows.map((row) => columns.map((column) => cellText(column, row)));
  download(await tableWorkbook(ledgerTexts.title, table, cells), 'changes.xlsx');
}
