import { expect, test } from 'vitest';
import { listChanges, listText } from '#domain/steps/list-changes.ts';

const present = [
  { id: 'a', text: 'Өтініш' },
  { id: 'b', text: 'Жеке куәлік' },
];

test('a list written again as it was changes nothing, however it is spaced and cased', () => {
  expect(listChanges(present, listText(present))).toEqual({ removed: [], added: [] });
  expect(listChanges(present, ' жеке  куәлік ;ӨТІНІШ; ')).toEqual({ removed: [], added: [] });
});

test('what is left out is removed, what is new is added once', () => {
  expect(listChanges(present, 'Өтініш; Схема; схема')).toEqual({ removed: ['b'], added: ['схема'] });
  expect(listChanges(present, '')).toEqual({ removed: ['a', 'b'], added: [] });
});
