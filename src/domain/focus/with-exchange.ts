import type { ProcessGraph } from '#domain/diagram/process-graph.ts';

/** Pools with all that passes between them and the others: their message flows and the steps at the other end. */
export function withExchange(graph: ProcessGraph, pools: ReadonlySet<string>): Set<string> {
  const found = new Set(pools);
  for (const { id, source, target } of graph.messages.values()) {
    const isTheirs = [source, target].some((end) => pools.has(graph.nodes.get(end)?.pool ?? end));
    if (isTheirs) for (const each of [id, source, target]) found.add(each);
  }
  return found;
}
