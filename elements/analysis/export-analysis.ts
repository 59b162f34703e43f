import type { ProjectView } from '#domain/checks/check.ts';
import { download } from '#elements/shared/download.ts';
import { cellText, type GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { downloadTold } from '#elements/shared/take-told.ts';
import { questionCells, sayQuestionnaire } from '#i18n/say-questionnaire.ts';
import { questionnaireTexts } from '#i18n/texts/analysis-items.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import { toldFile } from '#state/told-file.ts';
import type { AnalysisRow } from './analysis-rows.ts';

/** The rows as they are shown, for a spreadsheet; the whole questionnaire as a document too. */
export async function exportAnalysis(
  view: ProjectView,
  format: string,
  name: string,
  rows: readonly AnalysisRow[],
  columns: readonly GridColumn<AnalysisRow>[],
): Promise<void> {
  if (format === 'csv') {
    download(new Blob([csvText(rows, columns)], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  if (format === 'docx') {
    await downloadTold(sayQuestionnaire(view), { name, format, language: 'kk' }, toldFile);
    return;
  }
  if (name === 'questions') {
    const { number, name: title, parameter, justification } = questionnaireTexts;
    const table = [number, title, parameter, justification].map(({ kk, ru }, at) => ({ kk, ru, wide: at > 0 }));
    const cells = rows.map(({ item }) => questionCells(item));
    download(await tableWorkbook(questionnaireTexts.title, table, cells), `${name}.xlsx`);
    return;
  }
  const heads = { name: analysisTexts.name, answer: analysisTexts.answer, change: analysisTexts.change };
  const others = { measures: analysisTexts.measures, by: analysisTexts.by };
  const known: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = { ...heads, ...others };
  const table = columns.map(({ key, label }) => {
    const { kk, ru } = known[key] ?? { kk: label, ru: label };
    return { kk, ru, wide: key === 'name' || key === 'answer' };
  });
  const cells = rows.map((row) => columns.map((column) => cellText(column, row)));
  download(await tableWorkbook(analysisTexts.title, table, cells), `${name}.xlsx`);
}
