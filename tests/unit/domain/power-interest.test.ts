import { expect, test } from 'vitest';
import { quadrantOf } from '#domain/power-interest.ts';

test.each([
  [5, 5, 'manage'],
  [4, 4, 'manage'],
  [4, 3, 'satisfy'],
  [3, 4, 'inform'],
  [3, 3, 'monitor'],
  [1, 1, 'monitor'],
])('power %i and interest %i: %s', (power, interest, quadrant) => {
  expect(quadrantOf(power, interest)).toBe(quadrant);
});
