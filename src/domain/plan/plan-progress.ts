import type { StudioRecord } from '#domain/document.ts';
import { numberOf } from '#domain/read-fields.ts';
import { workdaysTo } from './plan-days.ts';
import type { Schedule } from './schedule.ts';

/** How far one measure is, 0 to 100: done is all of it, and what nobody has said is nothing. */
export function progressOf({ fields }: StudioRecord): number {
  if (fields['status'] === 'done') return 100;
  return Math.min(100, Math.max(0, numberOf(fields, 'progress') ?? 0));
}

/**
 * How far the plan is, per cent: the progress of its measures weighed by their working days, because most measures of the
 * law cost nothing. Dropped measures and those without a term do not count; undefined when none is left.
 */
export function planProgress(measures: readonly StudioRecord[], schedule: Schedule | undefined): number | undefined {
  const weighed = measures.flatMap((measure) => {
    const span = schedule?.spans.get(measure.id);
    if (!span || measure.fields['status'] === 'dropped') return [];
    return [{ weight: workdaysTo(span.start, span.end) + 1, progress: progressOf(measure) }];
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  return weighed.reduce((sum, { weight, progress }) => sum + weight * progress, 0) / whole;
}
