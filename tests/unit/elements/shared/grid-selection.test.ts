import { expect, test } from 'vitest';
import { extendedKeys, toggledKeys } from '#elements/shared/grid-selection.ts';

test('a row is switched on and off without touching the others', () => {
  expect(toggledKeys(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggledKeys(['a', 'b'], 'a')).toEqual(['b']);
});

test.each([
  [1, 3],
  [3, 1],
])('a range from %i to %i holds both ends and keeps what was selected', (from, to) => {
  expect(extendedKeys(['e'], ['a', 'b', 'c', 'd', 'e'], from, to)).toEqual(['e', 'b', 'c', 'd']);
});

test('nothing is selected twice', () => {
  expect(extendedKeys(['b'], ['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a']);
});
