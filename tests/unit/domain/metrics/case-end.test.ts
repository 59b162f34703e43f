import { describe, expect, test } from 'vitest';
import { caseEnd } from '#domain/metrics/case-end.ts';
import { flowFiguresOf, type FlowFigures } from '#domain/metrics/flow-figures.ts';
import { diagram, flow, task } from './small-diagram.ts';

function figures(...steps: readonly string[]): FlowFigures {
  const ids = steps.map((_, at) => `T${String(at)}`);
  const row = ids.slice(1).map((id, at) => flow(ids[at] ?? '', id));
  const found = flowFiguresOf(diagram(`${steps.map((step, at) => task(ids[at] ?? '', step)).join('')}${row.join('')}`));
  if (!found || 'endless' in found) throw new Error('The process has figures.');
  return found;
}

describe('a case ends', () => {
  /** Start and working days as published for terms of the calendar of Kazakhstan. */
  test.each([
    ['2026-03-06', 10, '2026-03-26'],
    ['2026-04-30', 5, '2026-05-12'],
    ['2026-12-30', 10, '2027-01-18'],
  ])('that begins on %s and takes %i working days, on %s', (start, days, end) => {
    const own = figures(`workLikely="${String(days)}" workUnit="wd"`);
    expect(caseEnd(own, start)).toEqual({ min: end, likely: end, max: end });
  });

  test('after calendar days that pass on days off too, on a working day', () => {
    const own = figures('waitLikely="9" waitUnit="cd"');
    expect(own.calendarDays).toBeCloseTo(9);
    // 30 April and nine days is Saturday 9 May; Monday 11 May is off.
    expect(caseEnd(own, '2026-04-30').likely).toBe('2026-05-12');
  });

  test('after waiting in calendar days and work in working days', () => {
    const own = figures('waitLikely="45" waitUnit="cd"', 'workLikely="3" workUnit="wd"');
    expect(own.calendarDays).toBeCloseTo(45);
    // 45 days after Monday 5 January is Thursday 19 February, and three working days on is Tuesday.
    expect(caseEnd(own, '2026-01-05').likely).toBe('2026-02-24');
  });

  test('on the day itself when it takes minutes, and begins on no day off', () => {
    const own = figures('workLikely="30" workUnit="min"');
    expect(caseEnd(own, '2026-11-27').likely).toBe('2026-11-27');
    expect(caseEnd(own, '2026-11-28').likely).toBe('2026-11-30');
  });

  test('on no known day beyond the calendar, nor from what is no day', () => {
    const own = figures('workLikely="600" workUnit="wd"');
    expect(caseEnd(own, '2026-11-27').likely).toBeUndefined();
    expect(caseEnd(own, 'soon')).toEqual({ min: undefined, likely: undefined, max: undefined });
  });
});
