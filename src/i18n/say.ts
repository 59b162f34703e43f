import type { Language } from '#domain/language.ts';
import { currentLanguage } from '#i18n/language.ts';

/**
 * One text of the screens in all three languages; the type makes a missing translation a compile error.
 * `{name}` stands for a parameter; `{n|form|form|form}` picks the plural form of parameter `n`
 * (en: one|other, ru: one|few|many; Kazakh nouns do not change after a number).
 */
export interface Sentence {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A parameter that is a sentence itself is said in the language of the whole. */
export type Params = Readonly<Record<string, string | number | Sentence>>;

const plurals = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };
const formOrder = { ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] };

/** Types a catalogue: `const texts = sentences({ save: { kk: …, ru: …, en: … } })`. */
export function sentences<const T extends Record<string, Sentence>>(catalogue: T): T {
  return catalogue;
}

/** The sentence in the language of the screens, or in `language`, with its parameters filled in. */
export function say(sentence: Sentence, params: Params = {}, language: Language = currentLanguage()): string {
  return sentence[language].replace(/\{(\w+)(?:\|([^}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'object') return value[language];
    return forms === undefined ? String(value) : pluralForm(Number(value), forms.split('|'), language);
  });
}

function pluralForm(count: number, forms: string[], language: Language): string {
  if (language === 'kk') return forms[0] ?? '';
  const index = formOrder[language].indexOf(plurals[language].select(count));
  return forms[Math.min(Math.max(index, 0), forms.length - 1)] ?? '';
}
