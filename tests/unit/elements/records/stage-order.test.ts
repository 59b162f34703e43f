import { expect, test } from 'vitest';
import type { StudioRecord } from '#domain/document.ts';
import { neighbours } from '#elements/records/stage-order.ts';

const stage = (id: string, order: string): StudioRecord => ({
  id,
  project: 'p',
  document: 'd',
  kind: 'journey-stage',
  order,
  fields: {},
});

const [a, b, other, c] = [stage('a', 'a0'), stage('b', 'a1'), stage('other', 'a1'), stage('c', 'a2')];
const register = [a, b, other, c];
const shown = [a, b, c];

test.each([
  ['a to the right', a, 1, b, c],
  ['b to the left', b, -1, null, a],
  ['c to the left, past an equal of its neighbour', c, -1, a, b],
  ['b to the right', b, 1, c, null],
] as const)('%s', (_, moved, by, before, after) => {
  expect(neighbours(register, shown, moved, by)).toEqual({ before, after });
});

test('nothing is beyond the ends', () => {
  expect(neighbours(register, shown, a, -1)).toBeUndefined();
  expect(neighbours(register, shown, c, 1)).toBeUndefined();
});
