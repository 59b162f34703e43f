import type { Choice, ChoiceList } from '#domain/choices.ts';
import type { Sentence } from '#i18n/say.ts';
import { planChoiceTexts } from './plan-choices.ts';
import { recordChoiceTexts } from './record-choices.ts';
import { stepChoiceTexts } from './step-choices.ts';

type ChoiceTexts = { readonly [List in ChoiceList]: Readonly<Record<Choice<List>, Sentence>> };

/** Texts of every code of src/domain/choices.ts; a code without a text does not compile. */
export const choiceTexts: ChoiceTexts = { ...stepChoiceTexts, ...recordChoiceTexts, ...planChoiceTexts };

/** The text of one code of a list; a code that this version does not know is shown as it is stored. */
export function choiceText(list: ChoiceList, code: string): Sentence {
  const texts: Readonly<Record<string, Sentence>> = choiceTexts[list];
  return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? { kk: code, ru: code, en: code };
}
