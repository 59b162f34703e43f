import { nameLanguage } from '#domain/diagram/diagram-facts.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { isLanguage } from '#domain/language.ts';
import type { ChangeKind } from '#domain/lineage/change-kinds.ts';
import type { ElementChange } from '#domain/lineage/compare-variants.ts';
import { leadAnew } from './adopt-flow.ts';
import { freeId, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { moveToLane } from './move-to-lane.ts';

/** Differences that say something of the element alone; what ties it to others needs these to be there too. `lane` and `flow-ends` are drawn. */
const adoptable: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  ...(['name-kk', 'name-ru', 'name-en', 'annotation', 'type', 'condition', 'default-flow', 'probability'] as const),
  ...(['time', 'performer', 'channel', 'automation', 'step-fact', 'documents', 'data-use'] as const),
  ...(['legal-ground', 'system', 'volume', 'documentation', 'call'] as const),
]);
const parts: ReadonlySet<string> = new Set(['ud:document', 'ud:dataUse', 'ud:legalGround', 'ud:system']);
const task = /^bpmn:\w*[tT]ask$/;
const gateway = /^bpmn:(exclusive|inclusive|parallel)Gateway$/;
const words = /^(name|text)\[(\w+)\]$/;

/** What was written into the target, and the kinds of differences that stay. */
export interface FieldsAdopted {
  readonly adopted: number;
  readonly left: readonly ChangeKind[];
}

/** Lets the target say what the source says, in those of these differences of one element of both that it can take over alone. */
export function adoptFields(draft: AdoptionDraft, element: string, changes: readonly ElementChange[]): FieldsAdopted {
  const left = changes.filter((change) => !adoptDifference(draft, element, change));
  return { adopted: changes.length - left.length, left: left.map(({ kind }) => kind) };
}

/** All of a difference, or nothing of it. */
function adoptDifference(draft: AdoptionDraft, element: string, change: ElementChange): boolean {
  const { source, target } = draft.sides(element);
  const [node, flow] = [draft.target.nodes.get(target ?? ''), draft.source.flows.get(source ?? '')];
  if (change.kind === 'lane') {
    return node !== undefined && !moveToLane(draft, node, draft.source.nodes.get(source ?? '')?.lane);
  }
  if (change.kind === 'flow-ends') {
    return flow !== undefined && target !== undefined && !leadAnew(draft, target, flow);
  }
  if (!adoptable.has(change.kind)) return false;
  const seen = new Set<string>();
  const steps = change.operations.flatMap((operation) => {
    if (operation.entity !== element && seen.has(operation.entity)) return [];
    seen.add(operation.entity);
    return operation.entity === element ? adoptField(draft, operation) : adoptPart(draft, operation.entity);
  });
  if (steps.includes(undefined)) return false;
  for (const step of steps) step?.();
  return true;
}

/** What writes one field; undefined where the target has no place for it. */
function adoptField(draft: AdoptionDraft, operation: Operation): (() => void) | undefined {
  const { source, target } = draft.sides(operation.entity);
  const entity = draft.facts.get(target ?? '');
  if (source === undefined || !entity) return undefined;
  const value = draft.side === 'before' ? operation.new : operation.old;
  const field = writtenField(draft, operation.field);
  if (operation.field === 'type' && !isLikeType(String(value), String(entity.get('type')))) return undefined;
  if (operation.field === '@default' && value !== null) {
    const flow = draft.partner(String(draft.source.facts.get(source)?.get('@default')));
    if (flow === undefined || draft.facts.get(flow)?.get('@sourceRef') !== target) return undefined;
    return () => entity.set(field, flow);
  }
  return () => (value === null ? entity.delete(field) : entity.set(field, value));
}

/** Whether an element of one type can become one of another without anything else about it changing. */
function isLikeType(one: string, other: string): boolean {
  return [task, gateway].some((kind) => kind.test(one) && kind.test(other));
}

/** Where the file of the target writes a name in a language. */
function writtenField({ target }: AdoptionDraft, field: string): string {
  const [, what, language] = words.exec(field) ?? [];
  if (language === undefined || !isLanguage(language)) return field;
  if (nameLanguage(target.facts) === language) return what === 'name' ? '@name' : 'bpmn:text#text';
  return `bpmn:extensionElements/i18n:translation[${language}${what === 'name' ? '' : ',text'}]#text`;
}

/** What takes over a document, an act, a system or a use of data, as a whole. */
function adoptPart(draft: AdoptionDraft, aligned: string): (() => void) | undefined {
  const { source, target } = draft.sides(aligned);
  const from = draft.source.facts.get(source ?? '');
  const type = String((from ?? draft.facts.get(target ?? ''))?.get('type'));
  if (!parts.has(type)) return undefined;
  if (!from || source === undefined) {
    return () => {
      for (const id of withInside(draft.facts, [target ?? ''])) draft.facts.delete(id);
    };
  }
  const parent = draft.partner(String(from.get('parent')));
  if (parent === undefined) return undefined;
  const id = target ?? freeId(draft.facts, source);
  return () => draft.facts.set(id, new Map<string, Value>([...from, ['parent', parent]]));
}
