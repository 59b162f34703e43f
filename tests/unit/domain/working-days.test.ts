import { describe, expect, test } from 'vitest';
import { workCalendar } from '#domain/work-calendar.ts';
import { workingDayAfter } from '#domain/working-days.ts';

/** Start, working days, end: the day of the start is not counted. */
const terms = [
  ['2025-03-20', 10, '2025-04-08'],
  ['2025-04-30', 10, '2025-05-19'],
  ['2026-03-06', 10, '2026-03-26'],
  ['2026-03-19', 3, '2026-03-27'],
  ['2026-03-19', 10, '2026-04-07'],
  ['2026-03-20', 5, '2026-04-01'],
  ['2026-04-29', 10, '2026-05-18'],
  ['2026-04-30', 5, '2026-05-12'],
  ['2026-05-22', 5, '2026-06-01'],
  ['2026-08-28', 3, '2026-09-02'],
  ['2026-08-28', 5, '2026-09-04'],
  ['2026-10-23', 3, '2026-10-29'],
  ['2026-11-20', 5, '2026-11-27'],
  ['2026-12-11', 5, '2026-12-21'],
  ['2026-12-15', 10, '2026-12-30'],
  ['2026-12-30', 10, '2027-01-18'],
  ['2027-03-12', 5, '2027-03-25'],
  ['2027-03-19', 10, '2027-04-07'],
  ['2027-04-30', 3, '2027-05-06'],
  ['2024-12-31', 5, '2025-01-10'],
] as const;

test.each(terms)('a term that starts on %s and lasts %i working days ends on %s', (start, days, end) => {
  expect(workingDayAfter(start, days)).toBe(end);
});

test('a term in a year that nobody knows, or from no day, has no end', () => {
  expect(workingDayAfter('2027-12-30', 10)).toBeUndefined();
  expect(workingDayAfter('2019-05-01', 1)).toBeUndefined();
  expect(workingDayAfter('2026-13-40', 1)).toBeUndefined();
  expect(workingDayAfter('', 1)).toBeUndefined();
});

describe('the calendar', () => {
  test.each([
    ['2025', 246],
    ['2026', 247],
    ['2027', 247],
  ])('of %s has as many working days as the year has', (year, all) => {
    let last = `${String(Number(year) - 1)}-12-31`;
    let counted = 0;
    for (let next = workingDayAfter(last, 1); next?.startsWith(year); next = workingDayAfter(last, 1)) {
      last = next;
      counted += 1;
    }
    expect(counted).toBe(all);
  });

  test.each(Object.entries(workCalendar))(
    'of %s names weekdays as off and weekend days as worked',
    (year, { off, worked }) => {
      const weekday = (monthDay: string): number => new Date(`${year}-${monthDay}`).getUTCDay();
      expect(off.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
      expect(worked.filter((day) => ![0, 6].includes(weekday(day)))).toEqual([]);
    },
  );
});
