import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Entity, Facts, Operation } from '#domain/facts/facts.ts';
import { alignedFacts } from './aligned-facts.ts';
import type { ChangeKind } from './change-kinds.ts';
import { comparableFacts } from './comparable-facts.ts';
import { kindOfField, kindOfPart, type Named } from './kind-of-change.ts';
import { mainPairs } from './main-pairs.ts';
import type { Pair } from './pair.ts';
import { classOf, tellingElements, type ElementClass } from './told-elements.ts';

/** One change of an element: all fields that belong together, with old and new values. */
export interface ElementChange {
  readonly kind: ChangeKind;
  /** Which of several such things: the document, the ground, the field; '' where an element has but one. */
  readonly entry: string;
  /** On comparable facts, entities under the ids of the later variant. */
  readonly operations: readonly Operation[];
}

/** An element of two variants, or of one of them, with everything that differs. */
export interface ElementDifference {
  readonly class: ElementClass;
  /** Id in the earlier variant; undefined for an element that was added. */
  readonly before: string | undefined;
  /** Id in the later variant; undefined for an element that was removed. */
  readonly after: string | undefined;
  readonly pair: Pair | undefined;
  readonly changes: readonly ElementChange[];
}

/** Two variants of a process and everything that differs between them. */
export interface Comparison {
  readonly before: ProcessGraph;
  readonly after: ProcessGraph;
  /** Every pair, also those that share an element with others: one step made of several, or several of one. */
  readonly pairs: readonly Pair[];
  /** Elements of the later variant in the order of its file, then those that are only in the earlier one. */
  readonly differences: readonly ElementDifference[];
}

/**
 * Compares two diagrams whose elements are paired. Everything that differs is an operation of the one difference of
 * facts, brought under the element that a person sees and called by its kind.
 */
export function compareVariants(earlier: ProcessGraph, later: ProcessGraph, pairs: readonly Pair[]): Comparison {
  const [before, after] = [earlier.facts, later.facts];
  const main = mainPairs(pairs);
  const partners = new Map([...main.values()].map((pair) => [pair.before, pair.after]));
  const owners = tellingElements(after);
  const comparable = comparableFacts(later, owners);
  const aligned = alignedFacts(comparableFacts(earlier, tellingElements(before)), comparable, partners);
  const changes = changesIn(aligned, comparable);

  const told: ElementDifference[] = [];
  for (const [id, entity] of after) {
    const own = classOf(entity);
    if (!own) continue;
    const pair = main.get(id);
    const found = pair ? (changes.get(id) ?? []) : [alone('added', id)];
    told.push({ class: own, before: pair?.before, after: id, pair, changes: found });
  }
  for (const [id, entity] of before) {
    const own = classOf(entity);
    if (!own || partners.has(id)) continue;
    told.push({ class: own, before: id, after: undefined, pair: undefined, changes: [alone('removed', id)] });
  }
  return { before: earlier, after: later, pairs, differences: told };
}

/** An element that came or went is one change, whatever it says of itself. */
function alone(kind: 'added' | 'removed', id: string): ElementChange {
  return { kind, entry: id, operations: [] };
}

function changesIn(before: Facts, after: Facts): ReadonlyMap<string, readonly ElementChange[]> {
  const [ownersBefore, ownersAfter] = [tellingElements(before), tellingElements(after)];
  const found = new Map<string, Map<string, { readonly named: Named; readonly operations: Operation[] }>>();
  for (const operation of difference(before, after)) {
    const { entity: id, field } = operation;
    const owner = ownersAfter.get(id) ?? ownersBefore.get(id);
    if (owner === undefined || !before.has(owner) || !after.has(owner)) continue;
    const named = nameOf(before.get(id), after.get(id), id === owner, operation, field);
    if (!named) continue;
    const own = found.get(owner) ?? new Map<string, { readonly named: Named; readonly operations: Operation[] }>();
    found.set(owner, own);
    const key = `${named.kind} ${named.entry}`;
    const same = own.get(key);
    if (same) same.operations.push(operation);
    else own.set(key, { named, operations: [operation] });
  }
  return new Map([...found].map(([owner, own]) => [owner, together(own.values())]));
}

function nameOf(
  before: Entity | undefined,
  after: Entity | undefined,
  isElement: boolean,
  { entity: id }: Operation,
  field: string,
): Named | undefined {
  const entity = after ?? before ?? new Map();
  if (isElement) return kindOfField(entity, field);
  return kindOfPart(entity, id, field, before ? (after ? 'changed' : 'removed') : 'added');
}

/** A trigger that was replaced is one change: what the old one and the new one said goes with it. */
function together(found: Iterable<{ readonly named: Named; readonly operations: readonly Operation[] }>) {
  const changes = [...found].map(({ named, operations }): ElementChange => ({ ...named, operations }));
  const trigger = changes.find(
    ({ kind, operations }) =>
      kind === 'event-definition' && operations.some(({ field: changed }) => changed === 'triggers'),
  );
  if (!trigger) return changes;
  const isOfTrigger = ({ kind, operations }: ElementChange): boolean =>
    ['event-definition', 'timer', 'message'].includes(kind) && operations.every(({ field }) => field !== '@messageRef');
  return [
    {
      ...trigger,
      operations: changes.filter((each) => each === trigger || isOfTrigger(each)).flatMap((each) => each.operations),
    },
    ...changes.filter((each) => each !== trigger && !isOfTrigger(each)),
  ];
}
