import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';

const tasks: ReadonlySet<string> = new Set(elementTypes.tasks);
const activities: ReadonlySet<string> = new Set(elementTypes.activities);

export function isTask({ type }: GraphNode): boolean {
  return tasks.has(type);
}

export function isActivity({ type }: GraphNode): boolean {
  return activities.has(type);
}

export function isGateway({ type }: GraphNode): boolean {
  return type.endsWith('Gateway');
}

/** A gateway at which somebody decides which of several branches is taken. */
export function isDecision({ type, outgoing }: GraphNode): boolean {
  return outgoing.length > 1 && (type === 'bpmn:exclusiveGateway' || type === 'bpmn:inclusiveGateway');
}
