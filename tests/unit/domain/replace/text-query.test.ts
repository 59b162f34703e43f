import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf, textWith, type TextQuery } from '#domain/replace/text-query.ts';
import { foldText } from '#i18n/fold-text.ts';

const query = (words: string, more: Partial<TextQuery> = {}): TextQuery => ({
  ...{ words, matchCase: false, wholeWord: false },
  ...more,
});
const found = (text: string, wanted: TextQuery): string[] =>
  spansOf(text, wanted, foldText).map(({ start, end }) => text.slice(start, end));
const replaced = (text: string, wanted: TextQuery, by: string): string =>
  textWith(text, spansOf(text, wanted, foldText), wanted, by);

describe('words are found', () => {
  const cases: readonly (readonly [string, string, TextQuery, readonly string[]])[] = [
    ['whatever their case', 'Өтініш пен ӨТІНІШ', query('өтініш'), ['Өтініш', 'ӨТІНІШ']],
    ['letter for letter when the case matters', 'Орган, орган', query('орган', { matchCase: true }), ['орган']],
    ['by Russian letters in place of Kazakh ones', 'Жер қатынастары', query('катынас'), ['қатынас']],
    ['by each Kazakh letter when there is one', 'құрал, құрал, курал', query('құрал'), ['құрал', 'құрал']],
    ['ё by е, and е not by ё', 'Отчёт, отчет', query('отчет'), ['Отчёт', 'отчет']],
    ['as whole words in all alphabets', 'акт, актілер, факт; Акт', query('акт', { wholeWord: true }), ['акт', 'Акт']],
    ['as whole words beside a sign', '(ЭЦҚ) бар', query('(ЭЦҚ)', { wholeWord: true }), ['(ЭЦҚ)']],
    ['once where they would overlap', 'ааа', query('аа'), ['аа']],
    ['after a letter that grows when small', 'İзһар қала', query('кала'), ['қала']],
    ['nowhere when there is nothing to look for', 'Өтініш', query(''), []],
  ];
  test.each(cases)('%s', (_, text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected);
  });
});

describe('other words', () => {
  test('keep the capital at the beginning of what they replace', () => {
    expect(replaced('Өтініш беру, өтініш', query('өтініш'), 'арыз')).toBe('Арыз беру, арыз');
    expect(replaced('Өтініш беру, өтініш', query('Өтініш'), 'Арыз')).toBe('Арыз беру, арыз');
  });

  test('stand as they are written in the place of an abbreviation, and when the case matters', () => {
    expect(replaced('ЭЦҚ қою', query('эцқ'), 'қолтаңба')).toBe('қолтаңба қою');
    expect(replaced('Өтініш', query('Өтініш', { matchCase: true }), 'арыз')).toBe('арыз');
    expect(replaced('орган', query('орган'), 'Әкімдік')).toBe('Әкімдік');
  });

  test('of none take the found ones out', () => {
    expect(replaced('а б а', query('а'), '')).toBe(' б ');
  });
});

describe('of any texts', () => {
  const letters = fc.stringMatching(/^[аәоөкқ İаАЯ.]{0,20}$/u);
  const wanted = fc.record({
    words: fc.stringMatching(/^[аәоөкқ]{1,2}$/u),
    matchCase: fc.boolean(),
    wholeWord: fc.boolean(),
  });

  test('words that replace themselves change nothing when the case matters', () => {
    fc.assert(
      fc.property(letters, wanted, (text, each) => {
        const exact = { ...each, matchCase: true };
        expect(replaced(text, exact, exact.words)).toBe(text);
      }),
    );
  });

  test('as many are replaced as are found, and the rest of the text stays', () => {
    fc.assert(
      fc.property(letters, wanted, (text, each) => {
        const now = replaced(text, each, '#');
        expect(now.split('#').length - 1).toBe(spansOf(text, each, foldText).length);
        const parts = now.split('#');
        expect(parts.every((part) => text.includes(part))).toBe(true);
        expect(now.length).toBe(text.length - spansOf(text, each, foldText).length * (each.words.length - 1));
      }),
    );
  });
});
