import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';

/** What a comparison speaks of: whatever a person sees and points at, and a process for what it says of itself. */
export type ElementClass =
  'activity' | 'event' | 'gateway' | 'flow' | 'message' | 'pool' | 'lane' | 'data' | 'artifact' | 'process';

const classes: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ...elementTypes.activities.map((type) => [type, 'activity'] as const),
  ...elementTypes.events.map((type) => [type, 'event'] as const),
  ...elementTypes.gateways.map((type) => [type, 'gateway'] as const),
  ['bpmn:sequenceFlow', 'flow'],
  ['bpmn:messageFlow', 'message'],
  ['bpmn:participant', 'pool'],
  ['bpmn:lane', 'lane'],
  ['bpmn:dataObjectReference', 'data'],
  ['bpmn:dataStoreReference', 'data'],
  ['bpmn:textAnnotation', 'artifact'],
  ['bpmn:group', 'artifact'],
  ['bpmn:association', 'artifact'],
  ['bpmn:process', 'process'],
]);

/** What is named once in a file and meant wherever it is referred to. */
const shared = new Set([
  ...['bpmn:message', 'bpmn:error', 'bpmn:signal', 'bpmn:escalation'],
  ...['bpmn:dataObject', 'bpmn:dataStore', 'bpmn:categoryValue'],
]);

/** The class of an element that a comparison speaks of; undefined for parts of one and for the frame of the file. */
export function classOf(entity: Entity | undefined): ElementClass | undefined {
  return classes.get(String(entity?.get('type')));
}

/** Whether two elements can be the same at all: a step stays a step, a lane a lane. */
export function isSameClass(one: Entity | undefined, other: Entity | undefined): boolean {
  return classOf(one) !== undefined && classOf(one) === classOf(other);
}

/**
 * The element that each entity is told with: itself, what it is inside of, what its shape draws, or the first that
 * refers to it. Entities of the frame (root, collaboration, diagram) have none.
 */
export function tellingElements(facts: Facts): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const referrers = referrersOf(facts);
  for (const id of facts.keys()) {
    const owner = ownerOf(facts, referrers, id);
    if (owner !== undefined) owners.set(id, owner);
  }
  return owners;
}

function ownerOf(facts: Facts, referrers: ReadonlyMap<string, string>, id: string): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const entity = facts.get(at);
    if (!entity) return undefined;
    if (classOf(entity)) return at;
    const type = String(entity.get('type'));
    if (shared.has(type)) at = referrers.get(at);
    else at = stringOf(entity.get('@bpmnElement')) ?? stringOf(entity.get('parent'));
  }
  return undefined;
}

/** The first entity that refers to each shared one. */
function referrersOf(facts: Facts): ReadonlyMap<string, string> {
  const referrers = new Map<string, string>();
  for (const [id, entity] of facts) {
    if (String(entity.get('type')).startsWith('bpmndi:')) continue;
    for (const [field, value] of entity) {
      if (!field.endsWith('Ref') && !field.endsWith('Ref#text')) continue;
      const target = String(value);
      if (!referrers.has(target) && shared.has(String(facts.get(target)?.get('type')))) referrers.set(target, id);
    }
  }
  return referrers;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
