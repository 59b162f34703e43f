import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Id } from '#domain/identity.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';
import { referenceToText, type VariantKind } from '#domain/variant.ts';
import { headFollowed } from './following.ts';
import { rowClasses, type LedgerRow, type RowClass } from './ledger-row.ts';
import { ownersOfPart } from './part-owners.ts';

/** The two variants of a comparison: their kinds and the ids of their documents. */
export interface Sides {
  readonly kinds: { readonly before: VariantKind; readonly after: VariantKind };
  readonly ids: { readonly before: Id; readonly after: Id };
}

/**
 * The changes between two variants, a row for each that a person would speak of: a step, a question, an event or a
 * performer. Whatever only connects them goes along with one of them; what was merely moved on the drawing is none.
 */
export function ledgerRows(comparison: Comparison, fates: readonly ElementFate[], sides: Sides): LedgerRow[] {
  const differing = fates.filter(({ fate }) => fate !== 'kept');
  const leads = differing.filter((each) => isLead(comparison, each));
  const heads = new Map<string, ElementFate>();
  for (const lead of leads) for (const key of keysOf(lead)) heads.set(key, lead);
  const heldBy = new Map<ElementFate, ElementFate>();
  for (const lead of leads) {
    const head = headFollowed(comparison, lead, (side, id) => heads.get(`${side} ${id}`));
    if (head) heldBy.set(lead, head);
  }
  const parts = new Map<ElementFate, ElementFate[]>();
  const rows: ElementFate[] = [];
  for (const lead of leads) {
    const head = headOf(lead, heldBy);
    if (head === lead) rows.push(lead);
    else push(parts, head, lead);
  }
  const whole = new Map<string, ElementFate>();
  for (const each of fates) for (const key of keysOf(each)) whole.set(key, each);
  const isHeadless = new Set<ElementFate>();
  const led = new Set(leads);
  for (const part of differing) {
    if (led.has(part)) continue;
    const keys = ownersOfPart(comparison, part).map(({ side, id }) => `${side} ${id}`);
    const head = keys.flatMap((key) => heads.get(key) ?? [])[0];
    if (head) push(parts, headOf(head, heldBy), part);
    else isHeadless.add(part);
  }
  // What no change explains is one by itself: a new order of steps that stay, a message that one of them sends.
  for (const part of isHeadless) {
    const keys = ownersOfPart(comparison, part).map(({ side, id }) => `${side} ${id}`);
    const head = keys.flatMap((key) => heads.get(key) ?? [])[0];
    const kept = head ?? keys.flatMap((key) => whole.get(key) ?? []).find((each) => isSpokenOf(comparison, each));
    if (!kept || !(part.class === 'flow' || part.class === 'message' || part.class === 'data')) continue;
    const lead: ElementFate = head ?? { ...kept, fate: 'changed', also: [] };
    if (!head) rows.push(lead);
    for (const key of keysOf(lead)) heads.set(key, lead);
    push(parts, headOf(lead, heldBy), part);
  }
  return rows.map((lead) => rowOf(lead, parts.get(lead) ?? [], sides));
}

function headOf(lead: ElementFate, heldBy: ReadonlyMap<ElementFate, ElementFate>): ElementFate {
  const seen = new Set<ElementFate>();
  let at = lead;
  for (let next = heldBy.get(at); next && !seen.has(next); next = heldBy.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

function rowOf(lead: ElementFate, parts: readonly ElementFate[], { kinds, ids }: Sides): LedgerRow {
  const elements = new Set<string>();
  for (const each of [lead, ...parts]) {
    for (const side of ['before', 'after'] as const) {
      for (const element of idsOn(each, side)) elements.add(referenceToText({ variant: ids[side], element }));
    }
  }
  const { class: own, fate, also } = lead;
  return {
    id: lead.after === undefined ? `${kinds.after}-${lead.before ?? ''}` : `${kinds.after} ${lead.after}`,
    ...{ kinds, fate, also, lead, parts },
    class: rowClasses.find((each): each is RowClass => each === own) ?? 'activity',
    elements: [...elements],
    own: { before: idsOn(lead, 'before'), after: idsOn(lead, 'after') },
  };
}

/** Elements of one side that a fate is of: several where a step was made of several or became several. */
export function idsOn({ before, after, madeOf, becameAll }: ElementFate, side: 'before' | 'after'): readonly string[] {
  const [one, many] = side === 'before' ? [before, madeOf] : [after, becameAll];
  return many.length > 0 ? many : one === undefined ? [] : [one];
}

function keysOf(fate: ElementFate): string[] {
  return (['before', 'after'] as const).flatMap((side) => idsOn(fate, side).map((id) => `${side} ${id}`));
}

/** Whether a change is spoken of by itself. */
function isLead(comparison: Comparison, { class: own, fate, also, before, after }: ElementFate): boolean {
  if (own === 'activity' || own === 'lane') return true;
  const isOnlyMoved = fate === 'moved' && also.length === 0;
  if (own === 'event') return !isOnlyMoved;
  if (own === 'gateway') {
    return !isOnlyMoved && (asks(comparison.after, after) || asks(comparison.before, before));
  }
  // The name of the pool that holds the process says which variant it is.
  return own === 'pool' && !(comparison.after.pools.get(after ?? '')?.process !== undefined && before !== undefined);
}

function isSpokenOf(comparison: Comparison, { class: own, after, before }: ElementFate): boolean {
  return own === 'activity' || asks(comparison.after, after) || asks(comparison.before, before);
}

/** A question that a person answers: a gateway that branches and is named. */
function asks(graph: ProcessGraph, id: string | undefined): boolean {
  const node = graph.nodes.get(id ?? '');
  return node !== undefined && node.outgoing.length > 1 && Object.keys(node.name).length > 0;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
