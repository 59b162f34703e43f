import { expect, test } from 'vitest';
import { paletteMatches, type PaletteEntry } from '#elements/app/palette-matches.ts';

const entry = (text: string, detail = '', words: readonly string[] = []): PaletteEntry => ({
  ...{ key: text, icon: 'document', text, detail, words },
  run: () => undefined,
});
const entries = [
  entry('Өтінішті тексеру', 'Тапсырма', ['Проверить заявление']),
  entry('Тексеру нәтижесі', 'Оқиға'),
  entry('Жобалар', 'Экран'),
];
const found = (typed: string): string[] => paletteMatches(entries, typed, 10).map(({ text }) => text);

test('what begins with the words typed comes first', () => {
  expect(found('тексеру')).toEqual(['Тексеру нәтижесі', 'Өтінішті тексеру']);
});

test('a name is found in any of its languages, by its kind, and by Russian letters typed for Kazakh ones', () => {
  expect(found('проверить')).toEqual(['Өтінішті тексеру']);
  expect(found('окига')).toEqual(['Тексеру нәтижесі']);
  expect(found('отиниш тапсырма')).toEqual(['Өтінішті тексеру']);
});

test('every word must be there, and nothing typed shows what is offered first', () => {
  expect(found('тексеру жобалар')).toEqual([]);
  expect(paletteMatches(entries, ' ', 2)).toHaveLength(2);
});
