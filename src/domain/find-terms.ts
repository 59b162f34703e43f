import type { Language } from './language.ts';

/** One concept of the official glossary in Kazakh, Russian and English. */
export type Term = Readonly<Record<Language, string>>;

/**
 * Words change at their end: a word is the same when it begins like the term without its ending (`dropped` letters) and
 * has no more than `added` letters after that.
 */
const endings: Readonly<Record<Language, { readonly dropped: number; readonly added: number }>> = {
  kk: { dropped: 1, added: 6 },
  ru: { dropped: 2, added: 4 },
  en: { dropped: 0, added: 2 },
};

/** The terms that stand in a text, the longest first, each place taken by one term only. */
export function findTerms(text: string, language: Language, terms: readonly Term[]): Term[] {
  const words = wordsOf(text);
  const taken = new Set<number>();
  return terms
    .map((term) => ({ term, stems: wordsOf(term[language]).map((word) => stemOf(word, language)) }))
    .filter(({ stems }) => stems.length > 0)
    .toSorted((left, right) => right.stems.length - left.stems.length || lengthOf(right.stems) - lengthOf(left.stems))
    .filter(({ stems }) => {
      const at = words.findIndex((_, start) =>
        stems.every(
          (stem, offset) => !taken.has(start + offset) && isWord(words[start + offset], stem, endings[language].added),
        ),
      );
      if (at < 0) return false;
      for (let offset = 0; offset < stems.length; offset++) taken.add(at + offset);
      return true;
    })
    .map(({ term }) => term);
}

/** The official terms as they are stored, one row of three languages each. */
export function termsOf(rows: readonly (readonly string[])[]): Term[] {
  return rows.map(([kk = '', ru = '', en = '']) => ({ kk, ru, en }));
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('kk').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stemOf(word: string, language: Language): string {
  const kept = word.length - endings[language].dropped;
  return kept < 4 ? word : word.slice(0, kept);
}

function isWord(word: string | undefined, stem: string, added: number): boolean {
  return word !== undefined && word.startsWith(stem) && word.length - stem.length <= added;
}

function lengthOf(stems: readonly string[]): number {
  return stems.join('').length;
}
