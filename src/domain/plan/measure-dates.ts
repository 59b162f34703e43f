import type { Id } from '#domain/identity.ts';
import { workdaysLater, workdaysTo } from './plan-days.ts';
import { lastPredecessorDay, type Schedule, type Span } from './schedule.ts';

/** What is written of a measure when its bar moves. A start that was only assumed stays so. */
export interface MeasureDates {
  readonly start?: string;
  readonly term: string;
}

/** A part of a bar that a person takes hold of. */
export type BarPart = 'whole' | 'start' | 'end';

/**
 * A bar moved, or one end of it, by so many working days. A bar never gets shorter than its one day; moving the whole of
 * an assumed bar, or its start, writes the start down.
 */
export function movedDates({ start, end }: Span, part: BarPart, workdays: number): MeasureDates {
  const later = (day: string): string => workdaysLater(day, workdays);
  if (part === 'whole') return { start: later(start), term: later(end) };
  if (part === 'start') return { start: later(start) < end ? later(start) : end, term: end };
  return { start, term: later(end) > start ? later(end) : start };
}

/**
 * The dates that put a measure after all that it waits for: it starts on the working day after the last of them ends and
 * takes as many working days as before. Undefined when it waits for nothing that has a term.
 */
export function datesAfterPredecessors({ spans, links }: Schedule, measure: Id): MeasureDates | undefined {
  const span = spans.get(measure);
  const last = lastPredecessorDay(measure, links, { get: (id) => spans.get(id)?.end });
  if (!span || last === undefined) return undefined;
  const start = workdaysLater(last, 1);
  return { start, term: workdaysLater(start, workdaysTo(span.start, span.end)) };
}
