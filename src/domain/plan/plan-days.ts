import { workCalendar } from '#domain/work-calendar.ts';
import { dayAfter, isWorkedDay } from '#domain/working-days.ts';

/**
 * Whether people work on a day of a plan. Plans reach further than the calendar is settled: in a year that it does not
 * know only Saturdays and Sundays are off.
 */
export function worksOn(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return isWorkedDay(day) ?? (weekday !== 0 && weekday !== 6);
}

/** How sure the days off of a year are: settled by acts, projected from the rules, or unknown but for weekends. */
export type CalendarGround = 'settled' | 'projected' | 'unknown';

export function calendarGround(day: string): CalendarGround {
  const year = workCalendar[day.slice(0, 4)];
  if (!year) return 'unknown';
  return year.projected ? 'projected' : 'settled';
}

/** The day itself when people work on it, else the next one on which they do. */
export function workdayFrom(day: string): string {
  return worksOn(day) ? day : workdaysLater(day, 1);
}

/** So many working days later (earlier, when negative); the day itself for none. */
export function workdaysLater(day: string, count: number): string {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = dayAfter(at, step);
    if (worksOn(at)) left -= 1;
  }
  return at;
}

/** Working days after the first day up to and with the last one, as terms are counted; negative when it comes before. */
export function workdaysTo(first: string, last: string): number {
  if (last < first) return -workdaysTo(last, first);
  let count = 0;
  for (let day = first; day < last;) {
    day = dayAfter(day, 1);
    if (worksOn(day)) count += 1;
  }
  return count;
}
