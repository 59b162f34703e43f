import { choices, type Choice } from '#domain/choices.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';

/** Who performs: an innermost lane, or a pool that has no lanes. */
export interface Performer {
  readonly id: string;
  readonly kind: Choice<'performerKind'>;
  /** Rank of a manager, 0 for none. */
  readonly rank: number;
  /** Tenge per hour; undefined when nobody has said. */
  readonly rate: number | undefined;
}

/** The performers of a diagram by the id of their lane or pool. */
export function performersOf({ lanes, pools }: ProcessGraph): ReadonlyMap<string, Performer> {
  const performers = new Map<string, Performer>();
  for (const pool of pools.values()) performers.set(pool.id, performer(pool, undefined));
  const outerFirst = [...lanes.values()].toSorted((a, b) => depth(lanes, a.id) - depth(lanes, b.id));
  for (const lane of outerFirst) {
    performers.set(lane.id, performer(lane, performers.get(lane.parent ?? lane.pool ?? '')));
  }
  return performers;
}

/** Innermost lanes, from the top down as the file lists them: the business roles of the diagram. */
export function rolesOf({ lanes }: ProcessGraph): string[] {
  const outer = new Set([...lanes.values()].map(({ parent }) => parent));
  return [...lanes.keys()].filter((id) => !outer.has(id));
}

/** The lane or pool that a node stands in, or the pool itself where a message ends at its border. */
export function performerAt(graph: ProcessGraph, end: string): string | undefined {
  const node: GraphNode | undefined = graph.nodes.get(end);
  return node ? (node.lane ?? node.pool) : graph.pools.has(end) ? end : undefined;
}

type Holder = { readonly id: string; readonly entity: Parameters<typeof udFact>[0] };

function performer({ id, entity }: Holder, around: Performer | undefined): Performer {
  const said = udFact(entity, 'performer', 'kind');
  const rate = Number(udFact(entity, 'performer', 'rate') ?? NaN);
  return {
    id,
    kind: choices.performerKind.find((kind) => kind === said) ?? around?.kind ?? 'human',
    rank: Number(udFact(entity, 'performer', 'rank') ?? 0) || 0,
    rate: Number.isFinite(rate) ? rate : around?.rate,
  };
}

function depth(lanes: ProcessGraph['lanes'], id: string): number {
  let at = lanes.get(id)?.parent;
  let steps = 0;
  while (at !== undefined && steps <= lanes.size) {
    at = lanes.get(at)?.parent;
    steps += 1;
  }
  return steps;
}
