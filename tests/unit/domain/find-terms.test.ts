import { expect, test } from 'vitest';
import { findTerms, termsOf } from '#domain/find-terms.ts';

const terms = termsOf([
  ['бизнес-процесс', 'бизнес-процесс', 'business process'],
  ['өтініш', 'заявление', 'application'],
  ['іс-шаралар жоспары', 'план мероприятий', 'action plan'],
  ['жоспар', 'план', 'plan'],
]);

const found = (text: string, language: 'kk' | 'ru' | 'en') => findTerms(text, language, terms).map(({ en }) => en);

test('a term is found in its inflected forms', () => {
  expect(found('Зарегистрировать заявления', 'ru')).toEqual(['application']);
  expect(found('Өтінішті тіркеу', 'kk')).toEqual(['application']);
});

test('a longer term takes the place of a shorter one', () => {
  expect(found('Утвердить план мероприятий', 'ru')).toEqual(['action plan']);
  expect(found('Составить план', 'ru')).toEqual(['plan']);
});

test('another word that begins alike is no term', () => {
  expect(found('Планировщик загружен', 'ru')).toEqual([]);
  expect(found('Planning', 'en')).toEqual([]);
});
