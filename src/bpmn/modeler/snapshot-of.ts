import type { Entity, Facts, Operation } from '#domain/facts/facts.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { savePatch } from '#bpmn/facts/save-through.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import { withoutNewEmptyLabels } from './without-new-empty-labels.ts';

/** What an edit is compared with: what bpmn-js wrote right after opening, or the facts last accepted, both as text. */
export interface Ground {
  readonly kind: 'written' | 'facts';
  readonly text: string;
}

/** The source with the edit in it, what was edited, and the ground of the next edit. */
export interface Taken {
  readonly text: string;
  readonly operations: readonly Operation[];
  readonly ground: Ground;
}

/** The ground that was read last: nearly always that of the next edit. */
let known: { readonly ground: Ground; readonly facts: Facts } | undefined;

/** Carries what bpmn-js writes now over to the source as it came (`savePatch`). Throws `XmlProblem`, `UnwritableFacts`. */
export function snapshotOf(original: string, ground: Ground, written: string): Taken {
  const before = factsOfGround(ground);
  const facts = withoutNewEmptyLabels(readFacts(withoutIllegalCharacters(written)), before);
  const { text, operations } = savePatch(original, before, facts);
  const next: Ground = { kind: 'facts', text: JSON.stringify([...facts].map(([id, entity]) => [id, [...entity]])) };
  known = { ground: next, facts };
  return { text, operations, ground: next };
}

/** The facts of a ground; read beforehand, they are at hand when the first edit is saved. */
export function factsOfGround(ground: Ground): Facts {
  if (known?.ground.kind === ground.kind && known.ground.text === ground.text) return known.facts;
  const facts = ground.kind === 'written' ? readFacts(ground.text) : parsed(ground.text);
  known = { ground, facts };
  return facts;
}

function parsed(text: string): Facts {
  const entities = JSON.parse(text) as [string, [string, string | number | boolean][]][];
  return new Map(entities.map(([id, entity]): [string, Entity] => [id, new Map(entity)]));
}
