import { dayAfter, workingDayAfter, workingDayFrom } from '#domain/working-days.ts';
import { minutesOf, workingDay } from '#domain/working-time.ts';
import type { FlowFigures } from './flow-figures.ts';

/** The days (ISO) on which a case ends: at the earliest, as a rule, at the latest; undefined beyond the known calendar. */
export interface CaseEnd {
  readonly min: string | undefined;
  readonly likely: string | undefined;
  readonly max: string | undefined;
}

/** Room for the dust of binary fractions, in days. */
const dust = 1e-6;

/**
 * The days on which a case ends that begins on a day, by the calendar of working days. Terms count from the day after; a
 * case that begins or ends on a day off does so on the next working day. Time in working days skips days off, time in
 * calendar days does not (Civil Code art. 172–176). Of the least and the greatest time it is not known what is calendar
 * days, so these count five working days for seven.
 */
export function caseEnd({ lead, calendarDays }: FlowFigures, start: string): CaseEnd {
  const begin = workingDayFrom(start);
  if (begin === undefined) return { min: undefined, likely: undefined, max: undefined };
  const whole = Math.floor(calendarDays + dust);
  const working = lead.likely - whole * minutesOf.cd;
  const waited = workingDayFrom(dayAfter(begin, whole));
  return {
    min: workingDayAfter(begin, days(lead.min)),
    likely: waited === undefined ? undefined : workingDayAfter(waited, days(working)),
    max: workingDayAfter(begin, days(lead.max)),
  };
}

/** Whole working days that have gone by. */
function days(minutes: number): number {
  return Math.max(0, Math.floor(minutes / workingDay + dust));
}
