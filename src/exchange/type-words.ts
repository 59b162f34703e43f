import { languages } from '#domain/language.ts';
import type { Sentence } from '#i18n/say.ts';
import { jsonTypeTexts } from '#i18n/texts/json-types.ts';

const known: Readonly<Record<string, Sentence>> = jsonTypeTexts;

/** What a schema expects or has found, e.g. `(string | number)` or `"paper"`, in words; a value stays as it is. */
export function typeWords(types: string): Sentence {
  const parts = types.replace(/^\(|\)$/g, '').split(' | ');
  const said = languages.map((language) => {
    const words = parts.map((part) => (Object.hasOwn(known, part) ? known[part]?.[language] : part));
    return [language, words.join(` ${jsonTypeTexts.or[language]} `)];
  });
  return Object.fromEntries(said) as Sentence;
}
