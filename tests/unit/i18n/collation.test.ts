import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '#i18n/collation.ts';

test('the Kazakh alphabet is kept, capitals and small letters together', () => {
  const sorted = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
  expect(sorted.toReversed().sort(compareTexts)).toEqual(sorted);
  expect(['Ә', 'б', 'а', 'Қ', 'к', 'л'].sort(compareTexts)).toEqual(['а', 'Ә', 'б', 'к', 'Қ', 'л']);
});

test('numbers are compared by value and Latin comes before Cyrillic', () => {
  expect(['10-тармақ', '9-тармақ', 'П10', 'П9', 'QazTech', 'ҚР'].sort(compareTexts)).toEqual([
    '9-тармақ',
    '10-тармақ',
    'QazTech',
    'ҚР',
    'П9',
    'П10',
  ]);
});

test('a shorter text comes before a longer one that begins with it', () => {
  expect(['Іс-шара', 'Іс', ''].sort(compareTexts)).toEqual(['', 'Іс', 'Іс-шара']);
});

test('it is an order: turning a pair around turns the sign, and what is equal is the same text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'аәкқ12Aa-') });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareTexts(a, b))).toBe(-Math.sign(compareTexts(b, a)) + 0);
      expect(compareTexts(a, b) === 0).toBe(a === b);
      if (compareTexts(a, b) <= 0 && compareTexts(b, c) <= 0) expect(compareTexts(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
