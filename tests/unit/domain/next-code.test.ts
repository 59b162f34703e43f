import { expect, test } from 'vitest';
import { nextCode } from '#domain/next-code.ts';

test.each([
  [[], 'P1'],
  [['P1', 'P2'], 'P3'],
  [['ПР-08', 'ПР-09'], 'ПР-10'],
  [['ПР-09', 'ПР-10'], 'ПР-11'],
  [['12', '3'], '13'],
  [['бір', ''], 'P1'],
  [['1.9'], '1.10'],
])('after %j comes %s', (codes, next) => {
  expect(nextCode(codes, 'P1')).toBe(next);
});
