import type { ProcessGraph } from '#domain/diagram/process-graph.ts';

/** The nodes of a lane and of the lanes inside it. */
export function nodesInLane(graph: ProcessGraph, lane: string): string[] {
  return [...graph.nodes.values()].filter((node) => isWithin(graph, node.lane, lane)).map(({ id }) => id);
}

function isWithin(graph: ProcessGraph, from: string | undefined, around: string): boolean {
  const seen = new Set<string>();
  for (let at = from; at !== undefined && !seen.has(at); at = graph.lanes.get(at)?.parent) {
    if (at === around) return true;
    seen.add(at);
  }
  return false;
}
