import { nameLanguage } from '#domain/diagram/diagram-facts.ts';
import type { Entity, Facts, Operation } from '#domain/facts/facts.ts';
import { isLanguage } from '#domain/language.ts';
import { isReference } from '#domain/lineage/aligned-facts.ts';
import type { ChangeKind } from '#domain/lineage/change-kinds.ts';
import type { ElementChange } from '#domain/lineage/compare-variants.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { addLine, hasEnds } from './add-data.ts';
import { leadMessage } from './add-message.ts';
import { leadAnew, leadAssociation } from './adopt-flow.ts';
import { attachTo } from './add-element.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { withInside, type AdoptionDraft } from './adoption-draft.ts';
import { copyTree, meantBy, overwrite, wholeTree } from './copy-tree.ts';
import { moveElement } from './move-element.ts';
import { removeTree } from './remove-element.ts';

/** Where an element stands: it is moved there once, whatever of it differs. */
const places: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['lane', 'pool', 'scope']);
const trigger = /^bpmn:\w+EventDefinition/;
const likeTypes = [/^bpmn:\w*[tT]ask$/, /^bpmn:(exclusive|inclusive|parallel)Gateway$/];
const words = /^(name|text)\[(\w+)\]$/;
const line = /^bpmn:data(?:Input|Output)Association$/;

/** What was written into the target, and what stays a difference. */
export interface FieldsAdopted {
  readonly adopted: number;
  readonly left: readonly ChangeKind[];
  /** Why the first of those that stay could not be taken over. */
  readonly refused: AdoptionRefusal | undefined;
}

/** Lets the target say what the source says, in those of these differences of one element of both that it can take over alone. */
export function adoptFields(draft: AdoptionDraft, element: string, changes: readonly ElementChange[]): FieldsAdopted {
  const { source = '', target = '' } = draft.sides(element);
  const done = new Map<string, AdoptionRefusal | undefined>();
  const left: ChangeKind[] = [];
  let refused: AdoptionRefusal | undefined;
  for (const change of changes) {
    const step = stepFor(draft, element, source, target, change);
    if (!done.has(step.key)) done.set(step.key, step.take());
    const failed = done.get(step.key);
    if (failed === undefined) continue;
    left.push(change.kind);
    refused ??= failed;
  }
  return { adopted: changes.length - left.length, left, refused };
}

interface Step {
  /** Differences with one key are taken over together. */
  readonly key: string;
  readonly take: () => AdoptionRefusal | undefined;
}

function stepFor(draft: AdoptionDraft, element: string, source: string, target: string, change: ElementChange): Step {
  const { nodes, flows, messages } = draft.source;
  const [node, flow, message] = [nodes.get(source), flows.get(source), messages.get(source)];
  if (places.has(change.kind)) {
    return { key: 'place', take: () => (node ? moveElement(draft, target, node) : 'kind') };
  }
  if (change.kind === 'boundary-host') {
    return { key: 'host', take: () => (node ? attachTo(draft, target, node) : 'kind') };
  }
  if (change.kind === 'flow-ends' || change.kind === 'association') {
    const lead = (): AdoptionRefusal | undefined => {
      if (flow) return leadAnew(draft, target, flow);
      return message ? leadMessage(draft, target, message) : leadAssociation(draft, target, source);
    };
    return { key: 'ends', take: lead };
  }
  if (change.operations.some((operation) => isOfTrigger(draft, element, operation))) {
    return { key: 'trigger', take: () => adoptTriggers(draft, source, target) };
  }
  return { key: `${change.kind} ${change.entry}`, take: () => adoptDifference(draft, element, change) };
}

type Taking = () => void;

/** All of a difference, or nothing of it. */
function adoptDifference(draft: AdoptionDraft, element: string, change: ElementChange): AdoptionRefusal | undefined {
  const steps: (Taking | AdoptionRefusal)[] = [];
  const seen = new Set<string>();
  for (const operation of change.operations) {
    if (operation.entity === element) steps.push(adoptField(draft, operation));
    else if (!seen.has(operation.entity)) steps.push(adoptPart(draft, element, operation.entity));
    seen.add(operation.entity);
  }
  const refused = steps.find((step) => typeof step === 'string');
  if (refused !== undefined) return refused;
  for (const step of steps) if (typeof step !== 'string') step();
  return undefined;
}

/** What writes one field, or why the target has no place for it. */
function adoptField(draft: AdoptionDraft, operation: Operation): Taking | AdoptionRefusal {
  const { source, target } = draft.sides(operation.entity);
  const entity = draft.facts.get(target ?? '');
  if (source === undefined || !entity) return 'kind';
  const value = draft.side === 'before' ? operation.new : operation.old;
  const field = writtenField(draft, operation.field);
  if (value === null) return () => entity.delete(field);
  if (!isReference(operation.field)) return () => entity.set(field, value);
  const written = String(draft.source.facts.get(source)?.get(operation.field));
  const there = draft.facts.get(draft.partner(written) ?? '');
  const isElement = classOf(draft.source.facts.get(written)) !== undefined;
  if (isElement && !there) return 'no-partner';
  // The way that is taken otherwise leads on from this very element.
  if (operation.field === '@default' && there?.get('@sourceRef') !== target) return 'no-partner';
  return () => {
    const meant = meantBy(draft, written, String(entity.get('parent')));
    if (meant !== undefined) entity.set(field, meant);
  };
}

/** Where the file of the target writes a name in a language. */
function writtenField({ target }: AdoptionDraft, field: string): string {
  const [, what, language] = words.exec(field) ?? [];
  if (language === undefined || !isLanguage(language)) return field;
  if (nameLanguage(target.facts) === language) return what === 'name' ? '@name' : 'bpmn:text#text';
  return `bpmn:extensionElements/i18n:translation[${language}${what === 'name' ? '' : ',text'}]#text`;
}

/** What takes over a part of an element, as a whole: a document, an act, a use of data, a repetition. */
function adoptPart(draft: AdoptionDraft, element: string, aligned: string): Taking | AdoptionRefusal {
  const { source, target } = draft.sides(aligned);
  const from = draft.source.facts.get(source ?? '');
  if (!from || source === undefined) return () => removeTree(draft, [target ?? '']);
  const owner = draft.sides(element).source ?? '';
  const isInside = withInside(draft.source.facts, [owner]).has(source);
  // What stands beside the processes is named by reference, and others may mean it too.
  if (!isInside) return meantAnew(draft, owner, source, target);
  const parent = draft.partner(String(from.get('parent')));
  if (parent === undefined) return 'no-partner';
  if (line.test(String(from.get('type')))) {
    if (!hasEnds(draft, source)) return 'no-neighbour';
    return () => {
      if (target !== undefined) removeTree(draft, [target]);
      addLine(draft, source);
    };
  }
  return () => {
    if (target !== undefined) for (const id of withInside(draft.facts, [target])) draft.facts.delete(id);
    copyTree(draft, wholeTree(draft, source), parent);
  };
}

/**
 * Lets an element of the target mean what one of the source means by a message, a data object or the like: that thing is
 * changed where all who mean it in the target do so in the source, else the element means another one from now on.
 */
function meantAnew(
  draft: AdoptionDraft,
  owner: string,
  thing: string,
  there: string | undefined,
): Taking | AdoptionRefusal {
  const { source, facts } = draft;
  const inside = withInside(source.facts, [owner]);
  const meaning = whoMean(source.facts, thing).filter((id) => inside.has(id) && facts.has(draft.partner(id) ?? ''));
  if (meaning.length === 0) return 'kind';
  const partners = new Set(whoMean(source.facts, thing).map((id) => draft.partner(id)));
  if (there !== undefined && whoMean(facts, there).every((id) => partners.has(id))) {
    return () => {
      overwrite(draft, thing, there);
    };
  }
  return () => {
    const meant = meantBy(draft, thing, String(facts.get(draft.partner(owner) ?? '')?.get('parent')));
    if (meant === undefined) return;
    for (const id of meaning) {
      for (const field of fieldsThatMean(source.facts.get(id), thing)) {
        facts.get(draft.partner(id) ?? '')?.set(field, meant);
      }
    }
  };
}

function whoMean(facts: Facts, thing: string): string[] {
  return [...facts].flatMap(([id, entity]) => (fieldsThatMean(entity, thing).length > 0 ? [id] : []));
}

function fieldsThatMean(entity: Entity | undefined, thing: string): string[] {
  return [...(entity ?? [])].flatMap(([field, value]) => (value === thing && /Ref/.test(field) ? [field] : []));
}

function isOfTrigger({ source, target }: AdoptionDraft, element: string, { entity, field }: Operation): boolean {
  if (entity === element) return field === 'triggers' || trigger.test(field);
  const own = [source, target].map(({ facts }) => facts.get(entity));
  return own.some((each) => trigger.test(String(each?.get('type'))));
}

/** Lets an event of the target be triggered as one of the source is. */
function adoptTriggers(draft: AdoptionDraft, source: string, target: string): AdoptionRefusal | undefined {
  const { facts } = draft;
  const [from, own] = [draft.source.facts.get(source), facts.get(target)];
  if (!from || !own) return 'kind';
  for (const { id, type } of draft.target.children.get(target) ?? []) {
    if (trigger.test(type)) for (const each of withInside(facts, [id])) facts.delete(each);
  }
  for (const field of [...own.keys()]) if (trigger.test(field)) own.delete(field);
  for (const { id, type } of draft.source.children.get(source) ?? []) {
    if (trigger.test(type)) copyTree(draft, wholeTree(draft, id), target);
  }
  for (const [field, value] of from) {
    if (!trigger.test(field)) continue;
    const meant = isReference(field) ? meantBy(draft, String(value), String(own.get('parent'))) : value;
    if (meant !== undefined) own.set(field, meant);
  }
  return undefined;
}

/** Whether an element of one type cannot become one of another without anything else about it changing. */
export function isOtherType(one: string, other: string): boolean {
  return !likeTypes.some((kind) => kind.test(one) && kind.test(other));
}
