import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#domain/language.ts';
import { readRepositoryFile } from './repository-files.ts';

interface Spoken {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

const tables = tablesOf(readRepositoryFile('GLOSSARY.md'));
const concepts = tables.filter(({ head }) => head[0] === 'kk').flatMap(({ rows }) => rows);
const bannedWords = tables.filter(({ head }) => head[0] === 'language').flatMap(({ rows }) => rows);

const catalogues = import.meta.glob<Record<string, unknown>>('/src/i18n/texts/**/*.ts', { eager: true });
const spoken = Object.entries(catalogues).flatMap(([file, catalogue]) =>
  textsIn(catalogue, file.replace(/^.*texts\//, '')),
);

test('the glossary and the texts are found', () => {
  expect(concepts.length).toBeGreaterThan(50);
  expect(bannedWords.length).toBeGreaterThan(20);
  expect(spoken.length).toBeGreaterThan(1000);
});

describe('each concept', () => {
  test.each(concepts)(
    '%s · %s · %s is said in three languages, with its meaning and its place in the code',
    (...row) => {
      expect(row.length).toBe(5);
      expect(row.filter((cell) => cell === '')).toEqual([]);
    },
  );

  test.each(concepts)('%s · %s · %s occurs in the texts of the studio', (...row) => {
    const missing = languages.filter((language, column) => {
      const term = inflected(row[column] ?? '');
      return !spoken.some((each) => each.language === language && term.test(each.text));
    });
    expect(missing).toEqual([]);
  });

  test.each(languages.map((language, column) => [language, column] as const))(
    'has a word of its own in %s',
    (_, column) => {
      const terms = concepts.map((row) => row[column]);
      expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
    },
  );
});

test.each(bannedWords)('in %s nobody says "%s" but "%s"', (language, not, _, except = '') => {
  const pattern = patternOf(not);
  const slips = spoken
    .filter((each) => each.language === language && pattern.test(without(each.text, except.split('; '))))
    .map(({ name, text }) => `${name}: ${text}`);
  expect(slips).toEqual([]);
});

test.each([
  ['үдеріс~', 'Бизнес үдерісінің иесі', true],
  ['электронды', 'электронды түрде', true],
  ['электронды', 'Электрондық түрде', false],
  ['заинтересованн~ сторон~', 'С заинтересованной стороной', true],
  ['вариант~', 'инвариант', false],
])('"%s" in "%s" is noticed: %s', (words, text, noticed) => {
  expect(patternOf(words).test(text)).toBe(noticed);
});

function without(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => (phrase === '' ? rest : rest.replace(phrase, '')), text);
}

/** The words of a term with any ending: Kazakh and Russian nouns are seldom met in their base form. */
function inflected(term: string): RegExp {
  const words = term
    .split(' ')
    .map((word) =>
      /^\p{L}[\p{L}-]{4,}$/u.test(word) ? `${word.slice(0, -2)}[\\p{L}-]*` : word.replace(/[()]/g, '\\$&'),
    );
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}`, 'iu');
}

/** Whole words, whatever the case; `~` is any ending. */
function patternOf(words: string): RegExp {
  const parts = words.split(' ').map((word) => word.replace('~', '\\p{L}*'));
  return new RegExp(`(?<![\\p{L}-])${parts.join('\\s+')}(?![\\p{L}])`, 'iu');
}

function tablesOf(markdown: string): { head: string[]; rows: string[][] }[] {
  const blocks = markdown.split('\n\n').filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const [head = [], , ...rows] = block
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    return { head, rows };
  });
}

function textsIn(value: unknown, name: string): Spoken[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = languages.flatMap((language) => {
    const text: unknown = Reflect.get(value, language);
    return typeof text === 'string' ? [{ name, language, text }] : [];
  });
  return own.length > 1 ? own : Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${name}.${key}`));
}
