import type { GraphFlow } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { isReference } from '#domain/lineage/aligned-facts.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { freeId, withInside, type AdoptionDraft } from './adoption-draft.ts';

/** Ids in the target by those that the same entities have in the source. */
export type CopiedNames = ReadonlyMap<string, string>;

/** Where elements of the target must be that something leads to, for it to say anything. */
const ends = ['@sourceRef', '@targetRef', 'bpmn:sourceRef#text', 'bpmn:targetRef#text'];
/** What a thing of the whole file is known by: messages, errors, data stores … */
const knownBy = ['@name', '@value', '@errorCode', '@escalationCode', '@structureRef'];

/** An element of the source with all that is in it. */
export function wholeTree({ source }: AdoptionDraft, element: string): ReadonlySet<string> {
  return withInside(source.facts, [element]);
}

/** An element of the source with what it says of itself, without the elements and lanes inside of it. */
export function bareTree({ source }: AdoptionDraft, element: string): ReadonlySet<string> {
  const inside = (source.children.get(element) ?? []).filter(({ type }) => /^ud:|^bpmn:documentation$/.test(type));
  return new Set([
    element,
    ...withInside(
      source.facts,
      inside.map(({ id }) => id),
    ),
  ]);
}

/**
 * Copies entities of the source, the outermost first, into a place of the target. What they refer to is the copy, or what
 * the target has for it; messages, errors and the like come along. A line of theirs without one of its ends is left out.
 */
export function copyTree(draft: AdoptionDraft, tree: Iterable<string>, parent: string): CopiedNames {
  const names = new Map<string, string>();
  const ids = [...tree];
  for (const id of ids) reserve(draft, id, names);
  for (const id of ids) fill(draft, id, names, parent);
  for (const id of ids) {
    const own = draft.source.facts.get(id);
    const copy = draft.facts.get(names.get(id) ?? '');
    if (!ends.some((end) => own?.has(end) === true && copy?.has(end) !== true)) continue;
    for (const gone of withInside(draft.facts, [names.get(id) ?? ''])) draft.facts.delete(gone);
    names.delete(id);
  }
  return names;
}

/** Copies a flow of the source with its condition, between two nodes of the target; gives its id there. */
export function copyFlow(draft: AdoptionDraft, { id, source, target }: GraphFlow, from: string, to: string): string {
  const partner = (end: string): string | undefined =>
    end === source ? from : end === target ? to : draft.partner(end);
  const scope = String(draft.facts.get(from)?.get('parent'));
  const added = copyTree({ ...draft, partner }, wholeTree(draft, id), scope).get(id) ?? '';
  // A flow that leads back to where it comes from has one name for both ends.
  draft.facts.get(added)?.set('@targetRef', to);
  return added;
}

/** Lets an entity of the target say what one of the source says. */
export function overwrite(draft: AdoptionDraft, source: string, target: string): void {
  const parent = String(draft.facts.get(target)?.get('parent'));
  draft.facts.set(target, new Map());
  fill(draft, source, new Map([[source, target]]), parent);
}

/** What a reference of the source means in the target: a partner, what is known by the same name there, or a copy. */
export function meantBy(draft: AdoptionDraft, id: string, scope: string): string | undefined {
  return meaning(draft, id, new Map(), scope);
}

function reserve({ facts }: AdoptionDraft, id: string, names: Map<string, string>): string {
  const free = freeId(facts, id);
  names.set(id, free);
  facts.set(free, new Map());
  return free;
}

function fill(draft: AdoptionDraft, id: string, names: Map<string, string>, parent: string): void {
  const own = written(draft, id);
  const copy = draft.facts.get(names.get(id) ?? '');
  for (const [field, value] of own) {
    if (field === 'parent') copy?.set(field, names.get(String(value)) ?? parent);
    else if (typeof value !== 'string' || !isReference(field)) copy?.set(field, value);
    else {
      const meant = field === 'lane' || field === '@default' ? names.get(value) : meaning(draft, value, names, parent);
      if (meant !== undefined) copy?.set(field, meant);
    }
  }
}

function meaning(draft: AdoptionDraft, id: string, names: Map<string, string>, scope: string): string | undefined {
  const { source, target, facts } = draft;
  const own = source.facts.get(id);
  if (!own) return id;
  const copied = names.get(id);
  if (copied !== undefined) return copied;
  if (classOf(own)) return draft.partner(id);
  const isOfProcess = classOf(source.facts.get(String(own.get('parent')))) !== undefined;
  const same = isOfProcess ? namesake(draft, id, own) : sameThing(facts, id, own);
  if (same !== undefined) return same;
  const root = rootOf(target.facts) ?? scope;
  const around = String(own.get('parent'));
  reserve(draft, id, names);
  // A value stands in its category, everything else of the file beside the processes.
  const isRoot = isOfProcess || rootOf(source.facts) === around;
  fill(draft, id, names, isOfProcess ? scope : isRoot ? root : (meaning(draft, around, names, root) ?? root));
  return names.get(id);
}

/** What says the same in a file, and for what says nothing of itself its namesake. */
function sameThing(facts: Facts, id: string, own: Entity): string | undefined {
  const isSame = (each: Entity | undefined): boolean =>
    each?.get('type') === own.get('type') && knownBy.every((field) => each?.get(field) === own.get(field));
  if (isSame(facts.get(id))) return id;
  return knownBy.some((field) => own.has(field)) ? [...facts].find(([, each]) => isSame(each))?.[0] : undefined;
}

/** What has the same id and stands in the same process or step. */
function namesake({ facts, partner }: AdoptionDraft, id: string, own: Entity): string | undefined {
  const there = facts.get(id);
  const isSame = there?.get('type') === own.get('type') && there?.get('parent') === partner(String(own.get('parent')));
  return isSame ? id : undefined;
}

/** The root of a file. */
export function rootOf(facts: Facts): string | undefined {
  return [...facts].find(([, each]) => each.get('type') === 'bpmn:definitions')?.[0];
}

/** The facts of an entity as the file of the target would have written them, without where it came from. */
function written({ source, target }: AdoptionDraft, id: string): Map<string, Value> {
  const own = new Map(source.facts.get(id));
  // What is adopted is no copy of the other variant any more: the lineage says by itself that they are the same.
  for (const field of [...own.keys()]) if (field.includes('ud:origin')) own.delete(field);
  writeNames(own, source.language, target.language);
  return own;
}

/** A file writes one language in the name itself, and the others beside it. */
function writeNames(entity: Map<string, Value>, from: string, to: string): void {
  if (from === to) return;
  const forms = [
    ['@name', ''],
    ['bpmn:text#text', ',text'],
  ] as const;
  for (const [field, mark] of forms) {
    const beside = (language: string): string => `bpmn:extensionElements/i18n:translation[${language}${mark}]#text`;
    const [own, other] = [entity.get(field), entity.get(beside(to))];
    entity.delete(field);
    entity.delete(beside(to));
    if (own !== undefined && own !== '') entity.set(beside(from), own);
    if (other !== undefined) entity.set(field, other);
  }
}
