import { dayAfter, daysBetween } from '#domain/working-days.ts';
import { worksOn } from './plan-days.ts';

/** How closely a plan in time is looked at: the finer of its two rows of headings. */
export const zooms = ['weeks', 'months', 'quarters'] as const;
export type Zoom = (typeof zooms)[number];

/** Widths of a day in units of the drawing. */
const dayWidths: Readonly<Record<Zoom, number>> = { weeks: 14, months: 5, quarters: 2 };

/** A stretch of days under one heading. */
export interface Stretch {
  /** `year`, `quarter`, `month` or `week` that begins on `from`. */
  readonly unit: 'year' | 'quarter' | 'month' | 'week';
  readonly from: string;
  readonly x: number;
  readonly width: number;
}

/** Days as places on a line, with the stretches that stand over them. */
export interface Timeline {
  readonly from: string;
  /** The day after the last one shown. */
  readonly to: string;
  readonly dayWidth: number;
  readonly width: number;
  readonly upper: readonly Stretch[];
  readonly lower: readonly Stretch[];
  /** Days on which nobody works, those in a row together. */
  readonly off: readonly { readonly x: number; readonly width: number }[];
}

const units: Readonly<Record<Zoom, readonly [Stretch['unit'], Stretch['unit']]>> = {
  weeks: ['month', 'week'],
  months: ['quarter', 'month'],
  quarters: ['year', 'quarter'],
};

/** The days from the first to the last one, filled up to whole months (quarters, when looked at from afar). */
export function timelineOf(first: string, last: string, zoom: Zoom): Timeline {
  const whole = zoom === 'weeks' ? 'month' : 'quarter';
  const from = beginOf(first, whole);
  const to = nextOf(last, whole);
  const dayWidth = dayWidths[zoom];
  const [upper, lower] = units[zoom].map((unit) => stretches(from, to, unit, dayWidth));
  const width = daysBetween(from, to) * dayWidth;
  return { from, to, dayWidth, width, upper: upper ?? [], lower: lower ?? [], off: daysOff(from, to, dayWidth) };
}

/** Where a day begins. */
export function xOf({ from, dayWidth }: Pick<Timeline, 'from' | 'dayWidth'>, day: string): number {
  return daysBetween(from, day) * dayWidth;
}

function stretches(from: string, to: string, unit: Stretch['unit'], dayWidth: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to;) {
    const next = nextOf(at, unit);
    const end = next < to ? next : to;
    found.push({ unit, from: at, x: daysBetween(from, at) * dayWidth, width: daysBetween(at, end) * dayWidth });
    at = end;
  }
  return found;
}

function daysOff(from: string, to: string, dayWidth: number): { x: number; width: number }[] {
  const found: { x: number; width: number }[] = [];
  for (let day = from, at = 0; day < to; day = dayAfter(day, 1), at += 1) {
    if (worksOn(day)) continue;
    const last = found.at(-1);
    if (last && last.x + last.width === at * dayWidth) last.width += dayWidth;
    else found.push({ x: at * dayWidth, width: dayWidth });
  }
  return found;
}

function beginOf(day: string, unit: Stretch['unit']): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'year') return isoMonth(year, 1);
  if (unit === 'quarter') return isoMonth(year, Math.floor((month - 1) / 3) * 3 + 1);
  if (unit === 'month') return isoMonth(year, month);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return dayAfter(day, -weekday);
}

function nextOf(day: string, unit: Stretch['unit']): string {
  const begin = beginOf(day, unit);
  if (unit === 'week') return dayAfter(begin, 7);
  const months = { year: 12, quarter: 3, month: 1 }[unit];
  const [year, month] = [Number(begin.slice(0, 4)), Number(begin.slice(5, 7)) - 1 + months];
  return isoMonth(year + Math.floor(month / 12), (month % 12) + 1);
}

function isoMonth(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-01`;
}
