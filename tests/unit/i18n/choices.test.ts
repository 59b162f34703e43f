import { expect, test } from 'vitest';
import { choices, type ChoiceList } from '#domain/choices.ts';
import { choiceText, choiceTexts } from '#i18n/texts/choices.ts';

const lists = Object.keys(choices) as ChoiceList[];

test.each(lists)('the list "%s" has a text for each code and for nothing else', (list) => {
  expect(Object.keys(choiceTexts[list]).sort()).toEqual([...choices[list]].sort());
});

test.each(lists)('the texts of the list "%s" differ from each other in every language', (list) => {
  const texts = Object.values(choiceTexts[list]);
  for (const language of ['kk', 'ru', 'en'] as const) {
    expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length);
  }
});

test('a code of a newer version is shown as it is stored', () => {
  expect(choiceText('channel', 'hologram')).toEqual({ kk: 'hologram', ru: 'hologram', en: 'hologram' });
  expect(choiceText('channel', 'constructor').kk).toBe('constructor');
  expect(choiceText('channel', 'post').kk).toBe('Пошта');
});
