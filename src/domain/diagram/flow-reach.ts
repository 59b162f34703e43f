import type { GraphNode, ProcessGraph } from './process-graph.ts';
import { reached } from './reached.ts';
import { readingOrder } from './reading-order.ts';

/** The forward ways of one scope: what can still be reached from a node, and where the ways of a split meet again. */
export interface FlowReach {
  /** Flows that lead back. */
  readonly back: ReadonlySet<string>;
  /** The nodes ahead of a node, itself included, without following flows that lead back. */
  readonly from: (node: string) => ReadonlySet<string>;
  /** The node where every way that goes on from here meets again; undefined when the ways end apart. */
  readonly meeting: (node: string) => string | undefined;
}

/** Boundary events count as ways out of their activity, except for the meeting, which is about the ways of the plan. */
export function flowReach(graph: ProcessGraph, scope: string): FlowReach {
  const { nodes, back } = readingOrder(graph, scope);
  const ahead = new Map<string, ReadonlySet<string>>();
  const from = (start: string): ReadonlySet<string> => {
    const known = ahead.get(start);
    if (known) return known;
    const found = reached([start], (id) => {
      const node = graph.nodes.get(id);
      return node ? [...forward(node, back), ...node.boundary] : [];
    });
    ahead.set(start, found);
    return found;
  };
  let meetings: ReadonlyMap<string, string | undefined> | undefined;
  const meeting = (node: string): string | undefined => (meetings ??= meetingsOf(graph, nodes, back)).get(node);
  return { back, from, meeting };
}

function forward(node: GraphNode, back: ReadonlySet<string>): string[] {
  return node.outgoing.filter((flow) => !back.has(flow.id)).map((flow) => flow.target);
}

/**
 * Immediate post-dominators, from the last node to the first. A node with no way but back does not count: its way
 * returns, so it neither ends nor keeps the others from meeting.
 */
function meetingsOf(
  graph: ProcessGraph,
  order: readonly string[],
  back: ReadonlySet<string>,
): ReadonlyMap<string, string | undefined> {
  const place = new Map(order.map((id, index) => [id, index] as const));
  const meeting = new Map<string, string | undefined>();
  const returns = new Set<string>();
  for (const id of order.toReversed()) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const next = forward(node, back).filter((target) => !returns.has(target));
    if (next.length === 0 && node.outgoing.length > 0) {
      returns.add(id);
      continue;
    }
    let common: string | undefined = next[0];
    for (const other of next.slice(1)) common = meet(common, other, meeting, place);
    meeting.set(id, common);
  }
  return meeting;
}

function meet(
  left: string | undefined,
  right: string | undefined,
  meeting: ReadonlyMap<string, string | undefined>,
  place: ReadonlyMap<string, number>,
): string | undefined {
  let [a, b] = [left, right];
  while (a !== b) {
    if (a === undefined || b === undefined) return undefined;
    if ((place.get(a) ?? 0) < (place.get(b) ?? 0)) a = meeting.get(a);
    else b = meeting.get(b);
  }
  return a;
}
