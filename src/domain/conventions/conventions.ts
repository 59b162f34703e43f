import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import { contractor } from './contractor.ts';
import type { Convention, Reading } from './convention.ts';
import { counted } from './counted.ts';
import { incoming } from './incoming.ts';
import { movement } from './movement.ts';
import { produced } from './produced.ts';
import { rank } from './rank.ts';
import { system } from './system.ts';

/** The marks of the BPMN calculator of the Digital Government Support Centre, in the order in which they are told. */
export const conventions: readonly Convention[] = [system, contractor, rank, incoming, counted, produced, movement];

/** What the marks in a diagram say that its facts do not say yet. */
export function readConventions(graph: ProcessGraph): readonly Reading[] {
  return conventions.flatMap(({ read }) => read(graph));
}

/** The facts of a diagram with the marks put in; the model itself says everything as before. */
export function withConventions(graph: ProcessGraph): Facts {
  const facts = new Map<string, Entity>(graph.facts);
  let marked = graph;
  for (const { write } of conventions) {
    for (const { entity, field, value } of write(marked)) {
      facts.set(entity, new Map(facts.get(entity)).set(field, value));
    }
    marked = withNames(marked, facts);
  }
  return facts;
}

/** Two marks may stand in one name: the second is put after the first. */
function withNames(graph: ProcessGraph, facts: Facts): ProcessGraph {
  const fresh = <Kind extends { readonly id: string; readonly entity: Entity }>(all: ReadonlyMap<string, Kind>) =>
    new Map([...all].map(([id, each]): [string, Kind] => [id, { ...each, entity: facts.get(id) ?? each.entity }]));
  return { ...graph, lanes: fresh(graph.lanes), pools: fresh(graph.pools) };
}
