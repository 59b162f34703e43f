import { expect, test } from 'vitest';
import { timelineOf, xOf, zooms } from '#domain/plan/timeline.ts';

test('a plan stands under whole quarters and months', () => {
  const timeline = timelineOf('2027-02-10', '2027-04-02', 'months');
  expect([timeline.from, timeline.to]).toEqual(['2027-01-01', '2027-07-01']);
  expect(timeline.upper.map(({ from }) => from)).toEqual(['2027-01-01', '2027-04-01']);
  expect(timeline.lower).toHaveLength(6);
  expect(xOf(timeline, '2027-01-31')).toBe(30 * timeline.dayWidth);
});

test('weeks begin on Mondays, and the first one with the month', () => {
  const { lower } = timelineOf('2027-03-10', '2027-03-12', 'weeks');
  expect(lower.map(({ from }) => from)).toEqual(['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29']);
});

test.each(zooms)('by %s the headings cover every day once', (zoom) => {
  const { upper, lower, width } = timelineOf('2026-11-10', '2028-02-29', zoom);
  for (const row of [upper, lower]) {
    expect(row.reduce((sum, stretch) => sum + stretch.width, 0)).toBe(width);
    expect(row.every(({ x }, at) => x === row.slice(0, at).reduce((sum, stretch) => sum + stretch.width, 0))).toBe(
      true,
    );
  }
});

test('days off in a row are one: the weekend, Nauryz and Monday after it', () => {
  const { off, dayWidth } = timelineOf('2027-03-01', '2027-03-31', 'weeks');
  expect(off.map(({ x, width }) => [x / dayWidth + 1, width / dayWidth])).toContainEqual([20, 5]);
});
