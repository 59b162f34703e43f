import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { classOf } from './told-elements.ts';

/** Fields whose value is the id of another entity, or several with blanks between. */
const references = /(?:Refs?(?:#text)?|@default|@bpmnElement|^parent|^lane|^pool|^scope|bpmn:(?:source|target)#text)$/;

/** What tells one entry of a step from another: the document, the act, the system, the data that it names. */
const entryKeys: Readonly<Record<string, readonly string[]>> = {
  'ud:document': ['@kk', '@ru', '@en', '@item'],
  'ud:legalGround': ['@act'],
  'ud:system': ['@record'],
  'ud:dataUse': ['@item'],
};

/**
 * The facts `before` under the ids of `after`: each paired element under the id of its partner, and with it its entries,
 * its event definitions and its shape. What has no partner keeps its id, or gets one that the other side does not
 * know. So one difference of facts compares diagrams whose ids have nothing in common.
 */
export function alignedFacts(before: Facts, after: Facts, pairs: ReadonlyMap<string, string>): Facts {
  const names = alignedIds(before, after, pairs);
  const aligned = new Map<string, Entity>();
  for (const [id, entity] of before) {
    const fields = new Map<string, Value>();
    for (const [field, value] of entity) {
      fields.set(field, typeof value === 'string' && isReference(field) ? renamed(value, names) : value);
    }
    aligned.set(names.get(id) ?? id, fields);
  }
  return aligned;
}

/** Whether the value of a field is the id of another entity. */
export function isReference(field: string): boolean {
  return references.test(field);
}

/** The id that an entity of the earlier facts has among the aligned ones. */
export function alignedIds(
  before: Facts,
  after: Facts,
  pairs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const groups = groupsOf(after);
  const taken = new Set<string>();
  const parts: [string, Entity][] = [];
  for (const [id, entity] of before) {
    if (classOf(entity)) names.set(id, pairs.get(id) ?? foreign(id, after));
    else parts.push([id, entity]);
  }
  // Parents stand before what is in them, so that the group of a part is known when it is reached.
  for (const [id, entity] of parts) {
    const group = groups.get(groupOf(entity, (name) => names.get(name) ?? name)) ?? [];
    // An id that both sides know is kept for its own namesake.
    const free = group.filter((other) => !taken.has(other) && (other === id || !before.has(other)));
    const partner = free.includes(id) ? id : free.find((other) => isSameEntry(entity, after.get(other)));
    if (partner === undefined) names.set(id, foreign(id, after));
    else {
      names.set(id, partner);
      taken.add(partner);
    }
  }
  return names;
}

function foreign(id: string, after: Facts): string {
  return after.has(id) ? `~before:${id}` : id;
}

/** The parts of elements by what they are parts of and their type. */
function groupsOf(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, entity] of facts) {
    if (classOf(entity)) continue;
    const key = groupOf(entity, (name) => name);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return groups;
}

function groupOf(entity: Entity, nameOf: (id: string) => string): string {
  const drawn = entity.get('@bpmnElement');
  const around = drawn ?? (isRootPart(entity) ? '' : entity.get('parent')) ?? '';
  return `${String(entity.get('type'))} ${nameOf(String(around))}`;
}

/** Messages and errors stand at the root, data objects in a process: the owner says nothing about them. */
function isRootPart(entity: Entity): boolean {
  return /^bpmn:(message|error|signal|escalation|dataStore)$/.test(String(entity.get('type')));
}

function isSameEntry(entity: Entity, other: Entity | undefined): boolean {
  const type = String(entity.get('type'));
  const named = isRootPart(entity) ? ['name[kk]', 'name[ru]', 'name[en]'] : entryKeys[type];
  if (!named) return true;
  return named.some((field) => entity.has(field) && entity.get(field) === other?.get(field));
}

/** Lists of ids are rare; an id with a blank in it is found as a whole. */
function renamed(value: string, names: ReadonlyMap<string, string>): string {
  const whole = names.get(value);
  if (whole !== undefined || !value.includes(' ')) return whole ?? value;
  return value
    .split(' ')
    .map((each) => names.get(each) ?? each)
    .join(' ');
}
