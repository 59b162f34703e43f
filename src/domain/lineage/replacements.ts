import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Comparison } from './compare-variants.ts';

/**
 * Removed activities and the added ones that stand in their place: between the same kept elements on both sides, and no
 * other could be meant. By the id of the removed one.
 */
export function replacementsIn({ before, after, differences, pairs }: Comparison): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  for (const { before: earlier, after: later } of differences) {
    if (earlier !== undefined && later !== undefined) partners.set(earlier, later);
  }
  const kept = new Set(partners.values());
  const used = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const places = new Map<string, string[]>();
  for (const { before: earlier, after: later } of differences) {
    if (later === undefined || earlier !== undefined || used.has(later) || !isStep(after, later)) continue;
    const place = placeOf(after, later, (id) => (kept.has(id) ? id : undefined));
    if (place !== undefined) add(places, place, later);
  }
  const leaving = new Map<string, string[]>();
  for (const { before: earlier, after: later } of differences) {
    if (earlier === undefined || later !== undefined || used.has(earlier) || !isStep(before, earlier)) continue;
    const place = placeOf(before, earlier, (id) => partners.get(id));
    if (place !== undefined) add(leaving, place, earlier);
  }
  const found = new Map<string, string>();
  for (const [place, [removed, ...others]] of leaving) {
    const [added, ...more] = places.get(place) ?? [];
    if (removed !== undefined && added !== undefined && others.length + more.length === 0) found.set(removed, added);
  }
  return found;
}

function isStep(graph: ProcessGraph, id: string): boolean {
  const node = graph.nodes.get(id);
  return node !== undefined && isActivity(node);
}

function add(places: Map<string, string[]>, place: string, id: string): void {
  const group = places.get(place);
  if (group) group.push(id);
  else places.set(place, [id]);
}

/** The nearest kept elements before and after; undefined when there is nothing on one of the sides. */
function placeOf(graph: ProcessGraph, id: string, nameOf: (id: string) => string | undefined): string | undefined {
  const sides = (['incoming', 'outgoing'] as const).map((side) => {
    const found = new Set<string>();
    const seen = new Set([id]);
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const flow of graph.nodes.get(at)?.[side] ?? []) {
        const next = side === 'incoming' ? flow.source : flow.target;
        if (seen.has(next)) continue;
        seen.add(next);
        const name = nameOf(next);
        if (name === undefined) open.push(next);
        else found.add(name);
      }
    }
    return [...found].sort().join(' ');
  });
  return sides.some((side) => side === '') ? undefined : sides.join(' > ');
}
