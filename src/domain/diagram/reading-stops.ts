import type { ProcessGraph } from './process-graph.ts';
import { readingOrder } from './reading-order.ts';

/** All that a reader of a diagram stops at: nodes in reading order, then pools, lanes, messages and what stands beside the flow. */
export function readingStops(graph: ProcessGraph): string[] {
  const nodes = graph.processes.flatMap((process) => alongScope(graph, process));
  const beside = [...graph.facts].flatMap(([id, entity]) =>
    /^bpmn:(dataObjectReference|dataStoreReference|textAnnotation)$/.test(String(entity.get('type'))) ? [id] : [],
  );
  return [...nodes, ...graph.pools.keys(), ...graph.lanes.keys(), ...graph.messages.keys(), ...beside];
}

function alongScope(graph: ProcessGraph, scope: string): string[] {
  return readingOrder(graph, scope).nodes.flatMap((id) => [id, ...(graph.scopes.has(id) ? alongScope(graph, id) : [])]);
}
