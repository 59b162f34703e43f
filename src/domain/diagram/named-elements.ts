import type { Text } from '#domain/language.ts';
import { nameOf } from './diagram-facts.ts';
import type { ProcessGraph } from './process-graph.ts';
import { readingOrder } from './reading-order.ts';

/** An element that has words on the diagram, or should have. */
export interface NamedElement {
  readonly id: string;
  /** Type in the file, e.g. `bpmn:userTask`. */
  readonly type: string;
  readonly words: Text;
}

const beside = new Set([
  'bpmn:dataObjectReference',
  'bpmn:dataStoreReference',
  'bpmn:textAnnotation',
  'bpmn:dataInput',
  'bpmn:dataOutput',
]);

/** Every element with words: pools and lanes from the top, nodes in reading order with their branches, then the rest. */
export function namedElements(graph: ProcessGraph): NamedElement[] {
  const found: NamedElement[] = [];
  for (const { id, name } of graph.pools.values()) {
    found.push({ id, type: 'bpmn:participant', words: name });
    const lanes = graph.pools.get(id)?.lanes ?? [];
    found.push(...lanes.flatMap((lane) => wordsOf('bpmn:lane', graph.lanes.get(lane))));
  }
  const poolless = [...graph.lanes.values()].filter((lane) => lane.pool === undefined);
  found.push(...poolless.flatMap((lane) => wordsOf('bpmn:lane', lane)));
  for (const scope of graph.scopes.keys()) found.push(...alongTheFlow(graph, scope));
  for (const message of graph.messages.values()) found.push(...wordsOf('bpmn:messageFlow', message));
  for (const [id, entity] of graph.facts) {
    const type = String(entity.get('type'));
    if (!beside.has(type)) continue;
    const isNote = type === 'bpmn:textAnnotation';
    found.push({ id, type, words: nameOf(entity, graph.language, isNote ? 'text' : 'name') });
  }
  return found;
}

function alongTheFlow(graph: ProcessGraph, scope: string): NamedElement[] {
  return readingOrder(graph, scope).nodes.flatMap((id) => {
    const node = graph.nodes.get(id);
    if (!node) return [];
    const branches = node.outgoing.filter(({ name }) => node.outgoing.length > 1 || Object.keys(name).length > 0);
    const own = isSilent(node.type, node.incoming.length, node.outgoing.length) && Object.keys(node.name).length === 0;
    return [
      ...(own ? [] : [{ id, type: node.type, words: node.name }]),
      ...branches.map((flow) => ({ id: flow.id, type: 'bpmn:sequenceFlow', words: flow.name })),
    ];
  });
}

/** A gateway that joins, and one that splits in parallel, asks nothing and needs no name. */
function isSilent(type: string, incoming: number, outgoing: number): boolean {
  return type.endsWith('Gateway') && (type === 'bpmn:parallelGateway' || (outgoing < 2 && incoming > 1));
}

function wordsOf(type: string, element: { readonly id: string; readonly name: Text } | undefined): NamedElement[] {
  return element ? [{ id: element.id, type, words: element.name }] : [];
}
