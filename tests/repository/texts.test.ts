import { describe, expect, test } from 'vitest';
import { recordKinds } from '#domain/records/record-kinds.ts';
import type { Sentence } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';

interface Named {
  readonly name: string;
  readonly sentence: Sentence;
}

const languages = ['kk', 'ru', 'en'] as const;
const placeholder = /\{(\w+)(?:\|([^}]*))?\}/g;
const catalogues = import.meta.glob<Record<string, unknown>>('/src/i18n/texts/**/*.ts', { eager: true });
const all = Object.entries(catalogues).flatMap(([file, catalogue]) =>
  Object.entries(catalogue).flatMap(([key, value]) => sentencesIn(value, `${file.replace(/^.*texts\//, '')} ${key}`)),
);

test('the catalogues are found', () => {
  expect(all.length).toBeGreaterThan(100);
});

describe('every sentence', () => {
  test('is there in three languages, without blanks at its ends', () => {
    const wanting = all.flatMap(({ name, sentence }) =>
      languages
        .filter((language) => sentence[language].trim() === '' || sentence[language] !== sentence[language].trim())
        .map((language) => `${name} ${language}`),
    );
    expect(wanting).toEqual([]);
  });

  test('has the same parameters in three languages', () => {
    const different = all.filter(({ sentence }) => new Set(languages.map((it) => parameters(sentence[it]))).size > 1);
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  test('has well-formed parameters: balanced braces, and the plural forms of its language', () => {
    const forms = { kk: [1], ru: [3, 4], en: [2] };
    const broken = all.flatMap(({ name, sentence }) =>
      languages
        .filter((language) => {
          const text = sentence[language];
          const plurals = [...text.matchAll(placeholder)].flatMap(([, , list]) => (list === undefined ? [] : [list]));
          const rest = text.replaceAll(placeholder, '');
          return /[{}]/.test(rest) || plurals.some((list) => !forms[language].includes(list.split('|').length));
        })
        .map((language) => `${name} ${language}: ${sentence[language]}`),
    );
    expect(broken).toEqual([]);
  });

  test('mixes no Latin and Cyrillic letters in one word', () => {
    const mixed = all.flatMap(({ name, sentence }) =>
      languages
        .filter((it) => /[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/u.test(bare(sentence[it])))
        .map((language) => `${name} ${language}: ${sentence[language]}`),
    );
    expect(mixed).toEqual([]);
  });

  test('uses letters of its own language', () => {
    // The name of a language in that language is the same everywhere.
    const translated = all.filter(({ sentence }) => sentence.kk !== sentence.ru || sentence.ru !== sentence.en);
    const strange = translated.flatMap(({ name, sentence }) => [
      ...(/\p{Script=Cyrillic}/u.test(bare(sentence.en)) ? [`${name} en: ${sentence.en}`] : []),
      // Names of acts and short forms such as НҚ keep their Kazakh letters in Russian texts.
      ...(/[әғқңөұүһі]/u.test(bare(sentence.ru)) ? [`${name} ru: ${sentence.ru}`] : []),
      ...(/\p{Script=Cyrillic}/u.test(sentence.ru) && !/\p{Script=Cyrillic}/u.test(sentence.kk)
        ? [`${name} kk: ${sentence.kk}`]
        : []),
    ]);
    expect(strange).toEqual([]);
  });
});

test.each(recordKinds)('the register "%s" has its texts', (kind) => {
  const text = recordTexts[kind];
  for (const sentence of [text.one, text.many, text.about, text.empty]) {
    for (const language of languages) expect(sentence[language]).not.toBe('');
  }
});

function sentencesIn(value: unknown, name: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSentence(value)) return [{ name, sentence: value }];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${name}.${key}`));
}

function isSentence(value: object): value is Sentence {
  return languages.every(
    (language) => typeof Object.entries(value).find(([key]) => key === language)?.[1] === 'string',
  );
}

function parameters(text: string): string {
  return [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort().join(' ');
}

/** The text without its parameters. */
function bare(text: string): string {
  return text.replaceAll(placeholder, ' ');
}
