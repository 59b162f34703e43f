import { describe, expect, test } from 'vitest';
import { choices } from '#domain/choices.ts';
import { languages } from '#domain/language.ts';
import { readTerm } from '#domain/steps/term.ts';
import { writeTerm } from '#i18n/write-term.ts';

describe('a term', () => {
  test.each([
    ['15 мин', 15, 'min'],
    ['15минут', 15, 'min'],
    ['3 сағ', 3, 'h'],
    ['3 часа', 3, 'h'],
    ['2 ж.к.', 2, 'wd'],
    ['2 ж. к.', 2, 'wd'],
    ['2 жұмыс күні', 2, 'wd'],
    ['1,5 р.д.', 1.5, 'wd'],
    ['5 рабочих дней', 5, 'wd'],
    ['2 wd', 2, 'wd'],
    ['1 working day', 1, 'wd'],
    ['3 к.к.', 3, 'cd'],
    ['10 календарных дней', 10, 'cd'],
    ['4 calendar days', 4, 'cd'],
  ])('%s is read', (text, value, unit) => {
    expect(readTerm(text)).toEqual({ value, unit });
  });

  test.each(['', '15', 'мин', '2 күн', '3 дня', '0 мин', '-1 h', '2 fortnights', '1 2 мин'])('%s is none', (text) => {
    expect(readTerm(text)).toBeUndefined();
  });

  test('is written so that it is read alike, in each language and unit', () => {
    for (const language of languages) {
      for (const unit of choices.timeUnit) {
        for (const value of [1, 0.5, 12.25]) {
          expect(readTerm(writeTerm({ value, unit }, language))).toEqual({ value, unit });
        }
      }
    }
  });
});
