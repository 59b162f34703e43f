import type { Finding } from '#domain/finding.ts';
import { runLint, type Linted } from '#domain/lint/run-lint.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import { factsOfGround, snapshotOf, type Ground, type Taken } from './snapshot-of.ts';

/** Work on the text of a diagram that takes longer than a frame when the diagram is large. */
export interface SourceWork {
  /** Reads a ground beforehand. */
  readonly prepare: { readonly given: readonly [ground: Ground]; readonly result: undefined };
  readonly snapshot: {
    readonly given: readonly [original: string, ground: Ground, written: string];
    readonly result: Taken;
  };
  readonly graph: { readonly given: readonly [written: string]; readonly result: ProcessGraph };
  readonly lint: { readonly given: readonly [written: string, linted: Linted]; readonly result: readonly Finding[] };
}

export type WorkName = keyof SourceWork;

/** How each work is done, wherever it is done. Throws what reading and patching throw. */
export const sourceWork: {
  readonly [Name in WorkName]: (...given: SourceWork[Name]['given']) => SourceWork[Name]['result'];
} = {
  prepare: (ground) => void factsOfGround(ground),
  snapshot: snapshotOf,
  graph: graphOf,
  lint: (written, linted) => runLint(graphOf(written), linted),
};

function graphOf(written: string): ProcessGraph {
  return processGraph(readFacts(withoutIllegalCharacters(written)));
}
