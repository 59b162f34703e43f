import { expect, test } from 'vitest';
import { costLinesOf, costOf, costTable, financingOf } from '#domain/plan/plan-cost.ts';
import { measure, planRecord } from './plan-record.ts';

const lines = costLinesOf([
  planRecord('cost-line', '1', { measure: 'a', year: 2027, source: 'republican', amount: 100 }),
  planRecord('cost-line', '2', { measure: 'a', year: 2028, source: 'local', amount: 40 }),
  planRecord('cost-line', '3', { measure: 'a', source: 'local', amount: 5 }),
  planRecord('cost-line', '4', { amount: 7 }),
]);
const plan = [
  measure('a', '', '', [], { cost: 999, costYear: 2026, source: 'own' }),
  measure('b', '', '', [], { cost: 30, costYear: 2027, source: 'local' }),
  measure('c', '', '', [], { cost: 0, costYear: 2027, source: 'none' }),
];

test('a measure with cost lines costs what they add up to, others what they say themselves', () => {
  expect(plan.map((each) => costOf([each], lines))).toEqual([145, 30, 0]);
  expect(costOf(plan, new Map())).toBe(1029);
});

test('the money of a plan stands by source and year, with what has no year last', () => {
  expect(costTable(plan, lines)).toEqual({
    years: [2027, 2028, undefined],
    rows: [
      { source: 'republican', amounts: [100, 0, 0], total: 100 },
      { source: 'local', amounts: [30, 40, 5], total: 75 },
    ],
    totals: [130, 40, 5],
    total: 175,
  });
});

test('a measure is paid for by the sources of its lines, each once, in their years', () => {
  expect(plan.map((each) => financingOf(each, lines))).toEqual([
    { sources: ['republican', 'local'], years: [2027, 2028] },
    { sources: ['local'], years: [2027] },
    { sources: ['none'], years: [2027] },
  ]);
});
