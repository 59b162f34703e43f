import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import type { Sentence } from '#i18n/say.ts';

const files = import.meta.glob<Record<string, unknown>>('/src/i18n/texts/**/*.ts', { eager: true });
const sentencesOfFiles = Object.entries(files).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, value]) => sentencesIn(value, `${file} ${name}`)),
);

function isSentence(value: object): value is Sentence {
  return languages.every((language) => language in value && typeof Reflect.get(value, language) === 'string');
}

function sentencesIn(value: unknown, path: string): [string, Sentence][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSentence(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}

function parameters(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

describe('each text of the screens', () => {
  test('is written in three languages without stray spaces', () => {
    const wrong = sentencesOfFiles.filter(([, text]) =>
      languages.some((language) => text[language].trim() === '' || text[language] !== text[language].trim()),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('has the same parameters in every language', () => {
    const wrong = sentencesOfFiles.filter(([, text]) =>
      languages.some((language) => parameters(text[language]).join() !== parameters(text.kk).join()),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('keeps Kazakh letters out of Russian and English, except in names that are the same everywhere', () => {
    const wrong = sentencesOfFiles.filter(
      ([, text]) => text.ru !== text.kk && /[әғқңөұүһі]/i.test(text.ru.replaceAll('/НҚ', '') + text.en),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('has plural forms only where the language needs them', () => {
    const wrong = sentencesOfFiles.filter(
      ([, text]) => /\{\w+\|[^}|]*\|/.test(text.kk) || /\{\w+\|[^}|]*\}/.test(text.ru + text.en),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
