import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Value } from '#domain/facts/facts.ts';
import type { ListPlan, PlanKind } from './list-plan.ts';

/** The BPMN types of what a list says, as the facts name them. */
export const planTypes: Readonly<Record<PlanKind, string>> = {
  start: 'bpmn:startEvent',
  end: 'bpmn:endEvent',
  step: 'bpmn:task',
  wait: 'bpmn:intermediateCatchEvent',
  decision: 'bpmn:exclusiveGateway',
  merge: 'bpmn:exclusiveGateway',
  fork: 'bpmn:parallelGateway',
  join: 'bpmn:parallelGateway',
  sub: 'bpmn:subProcess',
};

/** The id of the pool whose process the plan is, of a lane, of the flow and of the message with a number. */
export const planIds = {
  pool: 'own-pool',
  lane: (at: number): string => `lane-${String(at)}`,
  flow: (at: number): string => `flow-${String(at)}`,
  message: (at: number): string => `message-${String(at)}`,
};

/** The plan as a graph, its keys as ids: enough to lay it out before anything is drawn. */
export function planGraph({ pools, lanes, nodes, flows, messages }: ListPlan): ProcessGraph {
  const facts = new Map<string, Entity>();
  const put = (id: string, type: string, parent: string, fields: Readonly<Record<string, Value>> = {}): void => {
    facts.set(id, new Map<string, Value>([['type', type], ['parent', parent], ...Object.entries(fields)]));
  };
  put('collaboration', 'bpmn:collaboration', '');
  for (const { key, isClient } of pools) {
    put(
      key,
      'bpmn:participant',
      'collaboration',
      isClient ? { 'bpmn:extensionElements/ud:performer@kind': 'client' } : {},
    );
  }
  put(planIds.pool, 'bpmn:participant', 'collaboration', { '@processRef': 'process' });
  put('process', 'bpmn:process', '');
  put('lanes', 'bpmn:laneSet', 'process');
  lanes.forEach((_, at) => put(planIds.lane(at), 'bpmn:lane', 'lanes'));
  const scopes = new Map(nodes.map(({ key, inside }) => [key, inside === '' ? 'process' : inside]));
  for (const { key, kind, lane, inside } of nodes) {
    const standing = inside === '' ? { lane: planIds.lane(lanes.indexOf(lane)) } : {};
    put(key, planTypes[kind], scopes.get(key) ?? 'process', standing);
  }
  flows.forEach(({ from, to }, at) => {
    put(planIds.flow(at), 'bpmn:sequenceFlow', scopes.get(from) ?? 'process', { '@sourceRef': from, '@targetRef': to });
  });
  messages.forEach(({ from, to }, at) => {
    put(planIds.message(at), 'bpmn:messageFlow', 'collaboration', { '@sourceRef': from, '@targetRef': to });
  });
  return processGraph(facts);
}
