import { expect, test } from 'vitest';
import { numberFromText } from '#elements/shared/number-text.ts';

test.each([
  ['12', 12],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1\u202f234\u00a0567,8', 1_234_567.8],
  ['−3', -3],
  ['-0,5', -0.5],
  [',5', 0.5],
  ['7,', 7],
])('%j is the number %d', (text, value) => {
  expect(numberFromText(text)).toBe(value);
});

test.each(['', '   '])('%j is no number yet', (text) => {
  expect(numberFromText(text)).toBeUndefined();
});

test.each(['жеті', '1,2,3', '--1', '1e5', '5 кг', '.', '-'])('%j is not a number', (text) => {
  expect(numberFromText(text)).toBeNaN();
});
