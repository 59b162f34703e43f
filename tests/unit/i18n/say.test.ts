import { afterEach, describe, expect, test } from 'vitest';
import { currentLanguage, onLanguageChange, setLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';

const rows = {
  kk: '{n} жол',
  ru: '{n} {n|строка|строки|строк|строки}',
  en: '{n} {n|row|rows}',
};

afterEach(() => setLanguage('kk'));

describe('a sentence', () => {
  test('is Kazakh until a person chooses otherwise', () => {
    expect(say(rows, { n: 2 })).toBe('2 жол');
  });

  test.each([
    [1, '1 строка', '1 row'],
    [2, '2 строки', '2 rows'],
    [5, '5 строк', '5 rows'],
    [11, '11 строк', '11 rows'],
    [21, '21 строка', '21 rows'],
    [1.5, '1.5 строки', '1.5 rows'],
  ])('agrees with the number %s', (n, russian, english) => {
    expect(say(rows, { n }, 'ru')).toBe(russian);
    expect(say(rows, { n }, 'en')).toBe(english);
  });

  test('keeps a parameter that nobody gave, so that the slip is seen', () => {
    expect(say({ kk: '{x}', ru: '{x}', en: '{x}' })).toBe('{x}');
  });

  test('does not read its parameters as templates', () => {
    expect(say({ kk: '«{a}» {b}', ru: '', en: '' }, { a: '{b} $& $1', b: 2 })).toBe('«{b} $& $1» 2');
  });
});

test('a switch of the language is told once, to those who still listen', () => {
  const heard: string[] = [];
  const stop = onLanguageChange(() => heard.push(currentLanguage()));
  setLanguage('ru');
  setLanguage('ru');
  stop();
  setLanguage('en');
  expect(heard).toEqual(['ru']);
});
