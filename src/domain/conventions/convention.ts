import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Text } from '#domain/language.ts';

export const conventionCodes = ['system', 'contractor', 'rank', 'incoming', 'counted', 'produced', 'movement'] as const;
export type ConventionCode = (typeof conventionCodes)[number];

/** A mark of the conventions found in a diagram, and the facts that say the same. */
export interface Reading {
  readonly code: ConventionCode;
  /** The element that bears the mark. */
  readonly sign: string;
  /** What that element is called now. */
  readonly name: Text;
  /** The element that takes the facts. */
  readonly owner: string;
  readonly facts: ReadFacts;
  /** A name without the mark; undefined where the mark is no part of a name. */
  readonly clean: ((name: string) => string) | undefined;
}

/** Facts of a lane, a pool or a step, or a document that a step takes or gives. */
export type ReadFacts =
  | { readonly block: 'ud:Performer' | 'ud:Step'; readonly values: Readonly<Record<string, Value>> }
  | { readonly block: 'ud:Document'; readonly values: Readonly<Record<string, Value>> };

/** A field of an entity as the conventions want it. */
export interface Marking {
  readonly entity: string;
  readonly field: string;
  readonly value: Value;
}

/**
 * One mark of the BPMN calculator of the Digital Government Support Centre. `read` leaves out what the facts say already;
 * `write` says what to put into a copy.
 */
export interface Convention {
  readonly code: ConventionCode;
  readonly read: (graph: ProcessGraph) => readonly Reading[];
  readonly write: (graph: ProcessGraph) => readonly Marking[];
}

/** The steps of a graph, in the order of the file. */
export function stepsOf(graph: ProcessGraph): readonly GraphNode[] {
  return [...graph.nodes.values()];
}
