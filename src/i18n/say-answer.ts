import type { AnalysisItem } from '#domain/analysis/analysis-items.ts';
import { textIn, type Language } from '#domain/language.ts';
import { numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import { sayPrefilled, saySaid } from './say-analysis.ts';
import { say } from './say.ts';
import { saidTexts } from './texts/analysis-said.ts';
import { choiceTexts } from './texts/choices.ts';

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
