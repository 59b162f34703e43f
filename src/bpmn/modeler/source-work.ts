import type { Facts } from '#domain/facts/facts.ts';
import type { Finding } from '#domain/finding.ts';
import { runLint, type Linted } from '#domain/lint/run-lint.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
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
  /** What bpmnlint alone finds. */
  readonly style: { readonly given: readonly [text: string]; readonly result: readonly StyleReport[] };
}

export type WorkName = keyof SourceWork;

/** How each work is done, wherever it is done. Throws what reading and patching throw. */
export const sourceWork: {
  readonly [Name in WorkName]: (
    ...given: SourceWork[Name]['given']
  ) => SourceWork[Name]['result'] | Promise<SourceWork[Name]['result']>;
} = {
  prepare: (ground) => void factsOfGround(ground),
  snapshot: snapshotOf,
  graph: graphOf,
  lint: async (written, linted) => {
    const text = withoutIllegalCharacters(written);
    const facts = readFacts(text);
    return runLint(processGraph(facts), linted, await styleOnce(text, facts));
  },
  style: styleIn,
};

/** What bpmnlint found last, and in what. */
let judged: { readonly structure: string; readonly reports: readonly StyleReport[] } | undefined;

/** bpmnlint takes longer than all our rules together and minds no step fact: it judges anew when anything else has changed. */
async function styleOnce(text: string, facts: Facts): Promise<readonly StyleReport[]> {
  const structure = structureOf(facts);
  if (judged?.structure !== structure) judged = { structure, reports: await styleIn(text) };
  return judged.reports;
}

function structureOf(facts: Facts): string {
  const told = [...facts].filter(([, entity]) => !String(entity.get('type')).startsWith('ud:'));
  const isExtension = (field: string): boolean => /^bpmn:(extensionElements|documentation)/.test(field);
  return JSON.stringify(told.map(([id, entity]) => [id, [...entity].filter(([field]) => !isExtension(field))]));
}

/** bpmnlint and its own reader of BPMN are loaded when a diagram is judged for the first time. */
async function styleIn(text: string): Promise<readonly StyleReport[]> {
  const { styleOf } = await import('#bpmn/lint/style-of.ts');
  try {
    return await styleOf(text);
  } catch {
    // bpmn-moddle reads less than our own reader does; what it cannot read is judged by our rules alone.
    return [];
  }
}

function graphOf(written: string): ProcessGraph {
  return processGraph(readFacts(withoutIllegalCharacters(written)));
}
