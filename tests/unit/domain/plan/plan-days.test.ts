import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarGround, workdayFrom, workdaysLater, workdaysTo, worksOn } from '#domain/plan/plan-days.ts';
import { dayAfter, workingDayAfter } from '#domain/working-days.ts';

const day = fc.integer({ min: 0, max: 2500 }).map((days) => dayAfter('2025-01-01', days));

test('a plan knows the days off of Kazakhstan, and beyond the calendar the weekends', () => {
  expect(worksOn('2027-03-22')).toBe(false);
  expect(worksOn('2027-03-25')).toBe(true);
  expect(worksOn('2025-01-05')).toBe(true);
  expect(worksOn('2030-03-22')).toBe(true);
  expect(worksOn('2030-03-23')).toBe(false);
  expect(['2026-05-05', '2027-05-05', '2030-05-05'].map(calendarGround)).toEqual(['settled', 'projected', 'unknown']);
});

test('thirty working days over Nauryz end where the calendar says', () => {
  expect(workdaysLater('2027-03-01', 30)).toBe('2027-04-19');
  expect(workdaysTo('2027-03-01', '2027-04-19')).toBe(30);
  expect(workdayFrom('2027-03-20')).toBe('2027-03-25');
});

test('a term that is typed is the term that is told back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 200 }), (start, days) => {
      expect(workdaysTo(start, workdaysLater(start, days))).toBe(days);
    }),
  );
});

test('going forth and back by working days ends on the same working day', () => {
  fc.assert(
    fc.property(day.map(workdayFrom), fc.integer({ min: -60, max: 60 }), (start, days) => {
      expect(workdaysLater(workdaysLater(start, days), -days)).toBe(start);
    }),
  );
});

test('terms of plans are those of the calendar as far as it goes', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (start, days) => {
      const known = workingDayAfter(start, days);
      if (known !== undefined) expect(workdaysLater(start, days)).toBe(known);
    }),
  );
});
