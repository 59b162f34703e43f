import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesAfterPredecessors, movedDates } from '#domain/plan/measure-dates.ts';
import { statusOn } from '#domain/plan/measure-status.ts';
import { workdaysTo } from '#domain/plan/plan-days.ts';
import { planProgress } from '#domain/plan/plan-progress.ts';
import { scheduleOf } from '#domain/plan/schedule.ts';
import { measure } from './plan-record.ts';

describe('a plan in time', () => {
  const plan = [
    measure('a', '2027-02-26', '2027-02-01'),
    measure('b', '2027-04-30', '', ['a']),
    measure('c', '2027-03-31'),
    measure('d', '2027-06-30', '2027-05-20', ['b', 'c']),
    measure('e', ''),
  ];
  const schedule = scheduleOf(plan);

  test('starts a measure without a start after what it waits for, else with the plan', () => {
    const starts = [...(schedule?.spans ?? [])].map(([id, { start, assumed }]) => [id, start, assumed]);
    expect(starts).toEqual([
      ['a', '2027-02-01', undefined],
      ['b', '2027-03-01', 'predecessors'],
      ['c', '2027-02-01', 'plan'],
      ['d', '2027-05-20', undefined],
    ]);
    expect([schedule?.start, schedule?.end]).toEqual(['2027-02-01', '2027-06-30']);
  });

  test('names the measures that wait for each other up to its last day', () => {
    expect(schedule?.critical).toEqual(['a', 'b', 'd']);
  });

  test('tells how much later a measure may end', () => {
    const reserves = [...(schedule?.spans ?? [])].map(([id, { reserve }]) => [id, reserve]);
    expect(Object.fromEntries(reserves)).toEqual({ a: 0, b: workdaysTo('2027-04-30', '2027-05-20') - 1, c: 32, d: 0 });
  });

  test('begins with the quarter of its earliest term when nobody has written a start, and without terms not at all', () => {
    expect(scheduleOf([measure('a', '2027-02-26')])?.start).toBe('2027-01-05');
    expect(scheduleOf([measure('a', '')])).toBeUndefined();
  });

  test('stands a circle: it is told elsewhere', () => {
    const circle = [measure('a', '2027-02-26', '', ['b']), measure('b', '2027-03-26', '', ['a'])];
    expect(scheduleOf(circle)?.critical).toEqual(['a', 'b']);
  });
});

describe('a bar', () => {
  const span = { start: '2027-03-01', end: '2027-03-12', assumed: undefined, reserve: 0 };

  test('is moved and drawn out by working days, over holidays, and keeps at least its one day', () => {
    expect(movedDates(span, 'whole', 1)).toEqual({ start: '2027-03-02', term: '2027-03-16' });
    expect(movedDates(span, 'start', -1)).toEqual({ start: '2027-02-26', term: '2027-03-12' });
    expect(movedDates(span, 'start', 90)).toEqual({ start: '2027-03-12', term: '2027-03-12' });
    expect(movedDates(span, 'end', -90)).toEqual({ start: '2027-03-01', term: '2027-03-01' });
  });

  test('moved after what it waits for starts on the next working day and takes as long as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (first, second) => {
        const day = (count: number): string => new Date(Date.UTC(2027, 1, 1 + count)).toISOString().slice(0, 10);
        const plan = [measure('a', day(first)), measure('b', day(second), day(0), ['a'])];
        const schedule = scheduleOf(plan);
        const before = schedule?.spans.get('b');
        const dates = schedule && datesAfterPredecessors(schedule, 'b');
        expect(workdaysTo(day(first), dates?.start ?? '')).toBe(1);
        expect(workdaysTo(dates?.start ?? '', dates?.term ?? '')).toBe(
          workdaysTo(before?.start ?? '', before?.end ?? ''),
        );
      }),
    );
  });
});

test('the progress of a plan is that of its measures by their working days; dropped ones do not count', () => {
  const plan = [
    measure('a', '2027-02-05', '2027-02-01', [], { status: 'done' }),
    measure('b', '2027-02-26', '2027-02-08', [], { progress: 20 }),
    measure('c', '2027-02-26', '2027-02-08', [], { status: 'dropped', progress: 90 }),
  ];
  expect(planProgress(plan, scheduleOf(plan))).toBe((5 * 100 + 15 * 20) / 20);
  expect(planProgress([], undefined)).toBeUndefined();
});

test('a measure is overdue when its term is past and it is not done, whatever is said', () => {
  const planned = measure('a', '2027-02-05', '', [], { status: 'planned' });
  expect(statusOn(planned, '2027-02-05')).toBe('planned');
  expect(statusOn(planned, '2027-02-06')).toBe('overdue');
  expect(statusOn(measure('a', '2027-02-05', '', [], { status: 'done' }), '2027-02-06')).toBe('done');
});
