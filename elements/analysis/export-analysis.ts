import { analysisItems, type AnalysisItem } from '#domain/analysis/analysis-items.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { download } from '#elements/shared/download.ts';
import { cellText, type GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { printPage } from '#elements/shared/print-page.ts';
import { sayItem, sayMetric } from '#i18n/say-analysis.ts';
import { questionnaireTexts } from '#i18n/texts/analysis-items.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import { answerOf, justificationOf, type AnalysisRow } from './analysis-rows.ts';

const official = ['kk', 'ru'] as const;

/** The rows as they are shown, for a spreadsheet. */
export async function exportAnalysis(
  format: string,
  name: string,
  rows: readonly AnalysisRow[],
  columns: readonly GridColumn<AnalysisRow>[],
): Promise<void> {
  if (format === 'csv') {
    download(new Blob([csvText(rows, columns)], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  if (name === 'questions') {
    const { number, name: title, parameter, justification } = questionnaireTexts;
    const table = [number, title, parameter, justification].map(({ kk, ru }, at) => ({ kk, ru, wide: at > 0 }));
    const cells = rows.map(({ item }) => questionCells(item).map((lines) => lines.join('\n')));
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

/** The questionnaire on paper, in Kazakh and Russian, with the columns of its form (order 193/НҚ of 14.05.2020, Annex 2). */
export function printQuestionnaire(view: ProjectView): void {
  const page = document.implementation.createHTMLDocument(questionnaireTexts.title.kk);
  const add = (parent: Element, tag: string, text = ''): HTMLElement => {
    const element = page.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add(
    page.head,
    'style',
    'body{font:11pt serif}table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:4px;vertical-align:top;text-align:start}p{margin:0 0 4px}h1{font-size:13pt}',
  );
  for (const language of official) add(page.body, 'h1', questionnaireTexts.title[language]).lang = language;
  const table = add(page.body, 'table');
  const head = add(add(table, 'thead'), 'tr');
  const { number, name, parameter, justification } = questionnaireTexts;
  for (const { kk, ru } of [number, name, parameter, justification]) add(head, 'th', kk === ru ? kk : `${kk} / ${ru}`);
  const body = add(table, 'tbody');
  for (const item of analysisItems(view, 'questions')) {
    const row = add(body, 'tr');
    for (const lines of questionCells(item)) {
      const cell = add(row, 'td');
      for (const line of lines) add(cell, 'p', line);
    }
  }
  printPage(page.documentElement.outerHTML);
}

/** Number, question, parameter and justification, each in Kazakh and Russian. */
function questionCells(item: AnalysisItem): readonly (readonly string[])[] {
  const { metric } = item.prefilled;
  return [
    [String(item.number)],
    official.map((language) => sayItem(item.code, language)),
    official.map((language) => answerOf(item, language)),
    official.map((language) =>
      [justificationOf(item, language), metric ? sayMetric(metric, language) : '']
        .filter((text) => text !== '')
        .join(' '),
    ),
  ];
}
