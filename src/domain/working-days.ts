import { workCalendar } from '#domain/work-calendar.ts';

const dayLength = 86_400_000;

/**
 * The day (ISO `YYYY-MM-DD`) on which a term of so many working days ends, counted from the day after its start.
 * Undefined when the start is no day, or the term reaches into a year that the calendar does not know.
 */
export function workingDayAfter(start: string, days: number): string | undefined {
  if (!isDay(start)) return undefined;
  let moment = Date.parse(start);
  for (let left = days; left > 0;) {
    moment += dayLength;
    const works = isWorked(moment);
    if (works === undefined) return undefined;
    if (works) left -= 1;
  }
  return isoDay(moment);
}

/** Whether a text is a day, ISO `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && isoDay(Date.parse(text)) === text;
}

/** Whether people work on a day; undefined in a year that the calendar does not know. */
export function isWorkedDay(day: string): boolean | undefined {
  return isWorked(Date.parse(day));
}

/** So many calendar days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * dayLength);
}

/**
 * The first working day on a day (ISO `YYYY-MM-DD`) or after it: where a term ends whose last day is a day off.
 * Undefined when it is no day, or reaches into a year that the calendar does not know.
 */
export function workingDayFrom(day: string): string | undefined {
  let moment = Date.parse(day);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(moment)) return undefined;
  for (;;) {
    const works = isWorked(moment);
    if (works === undefined) return undefined;
    if (works) return isoDay(moment);
    moment += dayLength;
  }
}

/** Whether transfers of days off in the year of a day are not yet settled by an act. */
export function isProjected(day: string): boolean {
  return workCalendar[day.slice(0, 4)]?.projected ?? false;
}

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

function isWorked(moment: number): boolean | undefined {
  const day = isoDay(moment);
  const year = workCalendar[day.slice(0, 4)];
  if (!year) return undefined;
  const monthDay = day.slice(5);
  const weekday = new Date(moment).getUTCDay();
  if (weekday === 0 || weekday === 6) return year.worked.includes(monthDay);
  return !year.off.includes(monthDay);
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
