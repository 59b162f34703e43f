import { elementTypes } from './diagram-facts.ts';
import type { GraphNode } from './process-graph.ts';

const tasks: ReadonlySet<string> = new Set(elementTypes.tasks);
const activities: ReadonlySet<string> = new Set(elementTypes.activities);

/** The types whose names people read on a diagram. */
export const namedTypes = [
  ...elementTypes.flowNodes,
  ...['bpmn:participant', 'bpmn:lane', 'bpmn:messageFlow', 'bpmn:sequenceFlow'],
  ...['bpmn:dataObjectReference', 'bpmn:dataStoreReference'],
];

export function isTask({ type }: GraphNode): boolean {
  return tasks.has(type);
}

export function isActivity({ type }: GraphNode): boolean {
  return activities.has(type);
}

export function isGateway({ type }: GraphNode): boolean {
  return type.endsWith('Gateway');
}

export function isSubProcess({ type }: GraphNode): boolean {
  return /^bpmn:(subProcess|adHocSubProcess|transaction)$/.test(type);
}

/** Steps of an ad hoc sub-process are taken in any order, so nothing begins or ends them. */
export function isAdHoc({ type }: GraphNode): boolean {
  return type === 'bpmn:adHocSubProcess';
}

/** A gateway that lets each case take one way only: somebody decides, or whatever happens first does. */
export function isChoice({ type }: GraphNode): boolean {
  return type === 'bpmn:exclusiveGateway' || type === 'bpmn:eventBasedGateway';
}

/** A gateway at which cases that were split wait for each other. */
export function isSynchronizing({ type }: GraphNode): boolean {
  return type === 'bpmn:parallelGateway' || type === 'bpmn:inclusiveGateway';
}

/** A gateway at which somebody decides which of several branches is taken. */
export function isDecision({ type, outgoing }: GraphNode): boolean {
  return outgoing.length > 1 && (type === 'bpmn:exclusiveGateway' || type === 'bpmn:inclusiveGateway');
}
