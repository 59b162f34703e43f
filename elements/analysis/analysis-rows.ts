import type { AnalysisItem } from '#domain/analysis/analysis-items.ts';
import { textIn, type Language } from '#domain/language.ts';
import { numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayItem, sayMetric, sayPrefilled, saySaid } from '#i18n/say-analysis.ts';
import { say } from '#i18n/say.ts';
import { saidTexts } from '#i18n/texts/analysis-said.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';

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

/** What people say of a row; '' when they have not. */
export function saidByPeople({ record, kind }: AnalysisItem, language: Language): string {
  if (!record) return '';
  const verdict = stringOf(record.fields, 'verdict');
  const words: Readonly<Record<string, (typeof choiceTexts.yesNo)['yes']>> =
    kind === 'principle-verdict' ? choiceTexts.principleVerdict : choiceTexts.yesNo;
  const word = words[verdict];
  const perYear = numberOf(record.fields, 'perYear');
  const text = textIn(textOf(record.fields, kind === 'principle-verdict' ? 'note' : 'answer'), language);
  return [
    ...(word ? [`${say(word, {}, language)}.`] : []),
    ...(perYear === undefined ? [] : [say(saidTexts.demand, { n: perYear }, language)]),
    ...(text === '' ? [] : [text]),
  ].join(' ');
}

/** The answer that holds: what people say, else what the model says. */
export function answerOf(item: AnalysisItem, language: Language): string {
  return saidByPeople(item, language) || modelAnswer(item, language);
}

/** What the model says; of a principle its verdict is in words of principles. */
export function modelAnswer({ code, prefilled }: AnalysisItem, language: Language): string {
  if (!code.startsWith('principle.') && !code.startsWith('goal.')) return sayPrefilled(prefilled, language);
  const { verdict, said } = prefilled;
  const word = verdict === undefined ? '' : `${say(choiceTexts.principleVerdict[verdict], {}, language)}.`;
  return `${word} ${saySaid(said, language)}`.trim();
}

/** What the answer rests on: what people wrote, else what the model counts. */
export function justificationOf({ record, prefilled }: AnalysisItem, language: Language): string {
  const own = record ? textIn(textOf(record.fields, 'justification'), language) : '';
  return own || saySaid(prefilled.justified ?? [], language);
}

export function byText(by: AnsweredBy): string {
  return say(analysisTexts[by]);
}
