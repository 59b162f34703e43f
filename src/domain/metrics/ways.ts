import { isChoice } from '#domain/diagram/node-kinds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Visits } from './visits.ts';

/** A way out of a node that does not lead straight back. */
export interface Way {
  /** The flow that it begins with; '' where it begins with an event on the border. */
  readonly flow: string;
  readonly to: string;
  /** Of the ways ahead they add up to 1 at a choice; of a way that only leads back it is what the model says. */
  readonly share: number;
  /** Everything on this way leads back: it is a detour, and the case comes by again. */
  readonly returns: boolean;
}

/** The ways out of each node of a scope. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

/** Ways out of each node that do not lead straight back; `order` is how the scope is read, `back` the flows that close a loop. */
export function waysOf(graph: ProcessGraph, order: readonly string[], back: ReadonlySet<string>, visits: Visits): Ways {
  const ahead = new Set<string>();
  const ways = new Map<string, readonly Way[]>();
  for (const id of order.toReversed()) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const open = outOf(node, visits).filter(({ flow, share }) => share > 0 && !back.has(flow));
    const goesOn = open.filter(({ to }) => ahead.has(to));
    const isEnd = outOf(node, visits).every(({ share }) => share === 0);
    if (isEnd || goesOn.length > 0) ahead.add(id);
    const whole = takesOneWay(node) ? goesOn.reduce((total, { share }) => total + share, 0) : 1;
    ways.set(
      id,
      open.map((way) =>
        ahead.has(way.to) ? { ...way, share: way.share / whole, returns: false } : { ...way, returns: true },
      ),
    );
  }
  return ways;
}

function outOf({ outgoing, boundary }: GraphNode, visits: Visits): Omit<Way, 'returns'>[] {
  return [
    ...outgoing.map((flow) => ({ flow: flow.id, to: flow.target, share: visits.share(flow) })),
    ...boundary.map((event) => ({ flow: '', to: event, share: visits.raised(event) })),
  ];
}

/** One of the ways is taken: at such a gateway, and where something may happen on the border. */
export function takesOneWay(node: GraphNode): boolean {
  return isChoice(node) || node.boundary.length > 0;
}
