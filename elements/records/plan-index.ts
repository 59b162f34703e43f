import type { Id } from '#domain/identity.ts';
import { costLinesOf, type CostLines } from '#domain/plan/plan-cost.ts';
import { planProgress } from '#domain/plan/plan-progress.ts';
import { scheduleCodeOf, type ScheduleCode } from '#domain/plan/schedule-code.ts';
import { scheduleOf, type Schedule } from '#domain/plan/schedule.ts';
import type { RegisterIndex } from './register-index.ts';

/** The plan of a project in time and money. */
export interface PlanIndex {
  readonly lines: CostLines;
  readonly schedule: Schedule | undefined;
  /** Per cent. */
  readonly progress: number | undefined;
  /** The row of the schedule of each measure. */
  readonly codes: ReadonlyMap<Id, ScheduleCode>;
}

const known = new WeakMap<RegisterIndex, PlanIndex>();

/** Computed once for each state of the project. */
export function planIndex(index: RegisterIndex): PlanIndex {
  const made = known.get(index) ?? build(index);
  known.set(index, made);
  return made;
}

function build(index: RegisterIndex): PlanIndex {
  const measures = index.of('measure');
  const schedule = scheduleOf(measures);
  const codes = new Map(measures.map((measure) => [measure.id, scheduleCodeOf(index.source.view, measure)]));
  return { lines: costLinesOf(index.of('cost-line')), schedule, progress: planProgress(measures, schedule), codes };
}
