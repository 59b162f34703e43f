import type { StepRow } from '#domain/steps/step-rows.ts';
import { download } from '#elements/shared/download.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { say } from '#i18n/say.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import { stepColumns, type StepTableData } from './step-columns.ts';

const wide = ['name', 'input', 'output', 'grounds', 'next'];

/** The rows as they are shown, for a spreadsheet. */
export async function exportSteps(
  format: 'xlsx' | 'csv',
  rows: readonly StepRow[],
  data: StepTableData,
): Promise<void> {
  if (format === 'csv') {
    const columns = stepColumns.map(({ key, label, value }) => ({
      key,
      label: say(label),
      value: (row: StepRow) => value(row, data),
    }));
    download(new Blob([csvText(rows, columns)], { type: 'text/csv' }), 'steps.csv');
    return;
  }
  const columns = stepColumns.map(({ key, label }) => ({ kk: label.kk, ru: label.ru, wide: wide.includes(key) }));
  const cells = rows.map((row) => stepColumns.map(({ value }) => value(row, data)));
  download(await tableWorkbook(stepTableTexts.title, columns, cells), 'steps.xlsx');
}
