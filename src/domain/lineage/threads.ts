import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingStops } from '#domain/diagram/reading-stops.ts';
import type { VariantKind } from '#domain/variant.ts';
import { classOf } from './told-elements.ts';
import type { Compared, Counterparts } from './counterparts.ts';
import type { ElementFate } from './fates-of.ts';

/** One element through the variants that stand beside each other. */
export interface Thread {
  /** Its ids in each variant, in the order of the variants; none where it is not there. */
  readonly ids: readonly (readonly string[])[];
  /** What becomes of it between each variant and the next; those it is kept between are left out. */
  readonly fates: readonly { readonly at: number; readonly fate: ElementFate }[];
}

interface Open {
  readonly ids: string[][];
}

/**
 * All elements of several variants once, as a reader of the last variant comes by them; what is in earlier ones only
 * follows what it followed there. `steps` are the comparisons of each variant with the next.
 */
export function threadsOf(
  variants: readonly { readonly kind: VariantKind; readonly graph: ProcessGraph }[],
  steps: readonly Compared[],
  counterparts: Counterparts,
): Thread[] {
  const last = variants.length - 1;
  const home = variants.map(() => new Map<string, Open>());
  const threads: Open[] = [];
  for (let at = last; at >= 0; at--) {
    const variant = variants[at];
    if (!variant) continue;
    let before: Open | undefined;
    const come = new Map<Open | undefined, Open[]>();
    for (const id of allStops(variant.graph)) {
      const known = later(variant.kind, id, at);
      const thread = known ?? { ids: variants.map(() => []) };
      thread.ids[at]?.push(id);
      home[at]?.set(id, thread);
      if (known) before = known;
      else come.set(before, [...(come.get(before) ?? []), thread]);
    }
    threads.splice(
      0,
      threads.length,
      ...(come.get(undefined) ?? []),
      ...threads.flatMap((each) => [each, ...(come.get(each) ?? [])]),
    );
  }
  const told = steps.map(({ fates }) => byElement(fates));
  return threads.map(({ ids }) => ({ ids, fates: fatesOn(ids, told) }));

  function later(kind: VariantKind, id: string, at: number): Open | undefined {
    for (let next = at + 1; next <= last; next++) {
      const other = variants[next];
      const [main] = other ? counterparts(kind, id, other.kind) : [];
      const thread = home[next]?.get(main ?? '');
      if (thread) return thread;
    }
    return undefined;
  }
}

/** Threads that a reader of the differences stops at. */
export function changedThreads(threads: readonly Thread[]): Thread[] {
  return threads.filter(({ fates }) => fates.length > 0);
}

/** Stops, each followed by the flows that leave it, and then whatever else a comparison speaks of. */
function allStops(graph: ProcessGraph): Set<string> {
  const stops = new Set<string>();
  for (const id of readingStops(graph)) {
    stops.add(id);
    for (const flow of graph.nodes.get(id)?.outgoing ?? []) stops.add(flow.id);
  }
  for (const [id, entity] of graph.facts) {
    const own = classOf(entity);
    if (own && own !== 'process') stops.add(id);
  }
  return stops;
}

interface ByElement {
  readonly before: ReadonlyMap<string, ElementFate>;
  readonly after: ReadonlyMap<string, ElementFate>;
}

/** Fates by every element that they speak of, parts included. */
export function byElement(fates: readonly ElementFate[]): ByElement {
  const [before, after] = [new Map<string, ElementFate>(), new Map<string, ElementFate>()];
  for (const fate of fates) {
    for (const id of fate.madeOf) before.set(id, fate);
    for (const id of fate.becameAll) after.set(id, fate);
  }
  for (const fate of fates) {
    if (fate.before !== undefined) before.set(fate.before, fate);
    if (fate.after !== undefined) after.set(fate.after, fate);
  }
  return { before, after };
}

function fatesOn(ids: readonly (readonly string[])[], told: readonly ByElement[]): Thread['fates'] {
  return told.flatMap(({ before, after }, at) => {
    const found = new Set([
      ...(ids[at + 1] ?? []).map((id) => after.get(id)),
      ...(ids[at] ?? []).map((id) => before.get(id)),
    ]);
    return [...found].flatMap((fate) => (fate && fate.fate !== 'kept' ? [{ at, fate }] : []));
  });
}
