import type { ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import { isOfGap } from '#domain/ledger/ledger.ts';

/** Letters of the schedule of a map of digital transformation, order 601/НҚ, Annex 1.3: F brings the target variant in, D the optimal one. */
export const scheduleCodes = ['F', 'D'] as const;
export type ScheduleCode = (typeof scheduleCodes)[number];

/** The row of the schedule that a measure belongs to: what closes a gap to the optimal variant is a row of D. */
export function scheduleCodeOf(view: ProjectView, measure: StudioRecord): ScheduleCode {
  return isOfGap(view, measure) ? 'D' : 'F';
}
