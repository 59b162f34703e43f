import type { AnalysisItem } from '#domain/analysis/analysis-items.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayItem, sayMetric } from '#i18n/say-analysis.ts';
import { answerOf, justificationOf, saidByPeople } from '#i18n/say-answer.ts';
import { say } from '#i18n/say.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';

/** Who answers a row: a person, the model, or nobody yet. */
export type AnsweredBy = 'person' | 'model' | 'open';

/** A row of a sheet in the language of the screens. */
export interface AnalysisRow {
  readonly id: string;
  readonly at: number;
  readonly item: AnalysisItem;
  readonly name: string;
  readonly answer: string;
  readonly justification: string;
  readonly change: string;
  readonly by: AnsweredBy;
}

export function analysisRow(item: AnalysisItem, at: number): AnalysisRow {
  const { prefilled } = item;
  return {
    id: item.code,
    at,
    item,
    name: `${item.number}. ${sayItem(item.code)}`,
    answer: answerOf(item, currentLanguage()),
    justification: justificationOf(item, currentLanguage()),
    change: prefilled.metric ? sayMetric(prefilled.metric) : '',
    by: saidByPeople(item, currentLanguage()) !== '' ? 'person' : prefilled.byPerson ? 'open' : 'model',
  };
}

export function byText(by: AnsweredBy): string {
  return say(analysisTexts[by]);
}
