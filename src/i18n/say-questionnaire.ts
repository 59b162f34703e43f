import { analysisItems, type AnalysisItem } from '#domain/analysis/analysis-items.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { sayItem, sayMetric } from './say-analysis.ts';
import { answerOf, justificationOf } from './say-answer.ts';
import { questionnaireTexts } from './texts/analysis-items.ts';
import type { Told } from './told.ts';

/** Official papers say everything in both. */
const official = ['kk', 'ru'] as const;

/** The questionnaire of a service in Kazakh and Russian, with the columns of its form (order 193/НҚ of 14.05.2020, Annex 2). */
export function sayQuestionnaire(view: ProjectView): Told {
  const { title, number, name, parameter, justification } = questionnaireTexts;
  const head = [number, name, parameter, justification].map(({ kk, ru }) => (kk === ru ? kk : `${kk} / ${ru}`));
  const rows = analysisItems(view, 'questions').map(questionCells);
  const section = { heading: title.ru, paragraphs: [], items: [], table: { head, rows } };
  return { title: title.kk, sections: [section] };
}

/** Number, question, parameter and justification; a line for each language. */
export function questionCells(item: AnalysisItem): string[] {
  const { metric } = item.prefilled;
  const grounds = official.map((language) => {
    const said = justificationOf(item, language);
    const number = metric ? sayMetric(metric, language) : '';
    // Some answers rest on the very number.
    return said.includes(number) ? said : `${said} ${number}`.trim();
  });
  return [
    String(item.number),
    official.map((language) => sayItem(item.code, language)).join('\n'),
    official.map((language) => answerOf(item, language)).join('\n'),
    grounds.join('\n').trim(),
  ];
}
