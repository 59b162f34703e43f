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

/** The performers of a diagram by the id of their lane or pool; a lane takes what it does not say from what is around it. */
export function performersOf({ lanes, pools }: ProcessGraph): ReadonlyMap<string, Performer> {
  const performers = new Map<string, Performer>();
  const of = (id: string | undefined): Performer | undefined => {
    const known = performers.get(id ?? '');
    const lane = lanes.get(id ?? '');
    const holder = lane ?? pools.get(id ?? '');
    if (known || !holder) return known;
    const made = performer(holder, lane && of(lane.parent ?? lane.pool));
    performers.set(holder.id, made);
    return made;
  };
  for (const id of [...pools.keys(), ...lanes.keys()]) of(id);
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
