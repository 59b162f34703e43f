import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Text } from '#domain/language.ts';
import type { Exchange } from './story.ts';

/** What each node sends and receives by message flows, by the id of the node. */
export function exchangesByNode(graph: ProcessGraph): ReadonlyMap<string, readonly Exchange[]> {
  const byNode = new Map<string, Exchange[]>();
  const add = (node: string, exchange: Exchange): void => {
    byNode.set(node, [...(byNode.get(node) ?? []), exchange]);
  };
  for (const { name, source, target } of graph.messages.values()) {
    if (graph.nodes.has(source)) add(source, { direction: 'out', name, partner: bodyName(graph, target) });
    if (graph.nodes.has(target)) add(target, { direction: 'in', name, partner: bodyName(graph, source) });
  }
  return byNode;
}

/** What two bodies pass to each other without any step of the process. */
export function exchangesBesides(graph: ProcessGraph): Exchange[] {
  return [...graph.messages.values()]
    .filter(({ source, target }) => !graph.nodes.has(source) && !graph.nodes.has(target))
    .map(({ name, source, target }) => ({
      ...{ direction: 'out', name, partner: bodyName(graph, target), from: bodyName(graph, source) },
    }));
}

/** The pool that an end of a message flow is, or lies in. */
function bodyName(graph: ProcessGraph, end: string): Text {
  return graph.pools.get(graph.nodes.get(end)?.pool ?? end)?.name ?? {};
}
