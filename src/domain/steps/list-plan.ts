import type { Amount } from '#domain/diagram/step-details.ts';
import type { Text } from '#domain/language.ts';

/** What a node of a listed process becomes on the diagram. */
export type PlanKind = 'start' | 'end' | 'step' | 'wait' | 'decision' | 'merge' | 'fork' | 'join' | 'sub';

export interface PlanNode {
  /** Unique in the plan. */
  readonly key: string;
  readonly kind: PlanKind;
  readonly name: string;
  readonly lane: string;
  /** The key of the sub-process that it stands in; empty for the process itself. */
  readonly inside: string;
  /** The line of the list that it comes from, from 1. */
  readonly line: number;
  readonly work: Amount | undefined;
  /** Waiting before the step. */
  readonly wait: Amount | undefined;
  readonly incoming: readonly string[];
  readonly produced: readonly string[];
  /** Data that the step takes besides its documents. */
  readonly data: readonly string[];
  /** As written; the records they mean are found when the plan is drawn. */
  readonly systems: readonly string[];
  readonly grounds: readonly string[];
}

export interface PlanFlow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Share of the cases, 0 to 1. */
  readonly share: number | undefined;
}

/** A closed pool: somebody outside, seen only through messages. */
export interface PlanPool {
  readonly key: string;
  readonly name: string;
  readonly isClient: boolean;
}

/** A message between a node and a pool, or between two pools. */
export interface PlanMessage {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** A process as a list entry says it, before it is drawn. */
export interface ListPlan {
  readonly pools: readonly PlanPool[];
  /** In the order in which they are first named. */
  readonly lanes: readonly string[];
  readonly nodes: readonly PlanNode[];
  readonly flows: readonly PlanFlow[];
  readonly messages: readonly PlanMessage[];
  /** What is written in several languages, by the words that stand for it above. */
  readonly words: ReadonlyMap<string, Text>;
}

export const listProblems = [
  'bad-indent',
  'bad-term',
  'branch-without-label',
  'jump-ambiguous',
  'jump-outside',
  'jump-unknown',
  'lane-inside',
  'lane-missing',
  'name-missing',
  'nests-nothing',
  'no-end',
  'no-start',
  'not-reached',
  'pool-unknown',
  'sub-empty',
  'too-few-branches',
  'unknown-field',
] as const;

/** What stops a list from being drawn, where, and the words it is about. Line and column count from 1. */
export interface ListProblem {
  readonly code: (typeof listProblems)[number];
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
