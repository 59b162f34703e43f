import type { Id } from '#domain/identity.ts';
import type { AutomationStage } from '#domain/metrics/automation-stage.ts';

/** What the diagrams of a project say of its automation; numbers of the current variant. */
export interface Readiness {
  /** Ср; undefined for a diagram without lanes. */
  readonly complexity: number | undefined;
  readonly mediaBreaks: number;
  /** Cases per year that the diagram names. */
  readonly perYear: number | undefined;
  readonly stage: AutomationStage | undefined;
}

/** In which order processes are automated: by how much they are asked for and how complex they are. */
export const priorityOrder = ['first', 'stages', 'alongside', 'later'] as const;
export type Priority = (typeof priorityOrder)[number];

/** A process on both axes; one that lacks a number has no priority. */
export interface Rated {
  readonly id: Id;
  readonly demand: number | undefined;
  readonly complexity: number | undefined;
}

/** Where the halves of the axes meet: the medians of the processes that have both numbers; undefined for fewer than two. */
export interface Split {
  readonly demand: number;
  readonly complexity: number;
}

export function splitOf(processes: readonly Rated[]): Split | undefined {
  const whole = processes.flatMap(({ demand, complexity }) =>
    demand === undefined || complexity === undefined ? [] : [{ demand, complexity }],
  );
  if (whole.length < 2) return undefined;
  return {
    demand: median(whole.map(({ demand }) => demand)),
    complexity: median(whole.map(({ complexity }) => complexity)),
  };
}

/**
 * The priority of a process among others: degree of demand × complexity of automation (programme 2008–2010). What is asked
 * for as often as the median counts as much asked for, what is as complex as the median as simple.
 */
export function priorityOf({ demand, complexity }: Rated, split: Split | undefined): Priority | undefined {
  if (!split || demand === undefined || complexity === undefined) return undefined;
  const isSimple = complexity <= split.complexity;
  if (demand >= split.demand) return isSimple ? 'first' : 'stages';
  return isSimple ? 'alongside' : 'later';
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
