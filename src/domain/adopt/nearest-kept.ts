import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { centreOf } from '#domain/layout/layout.ts';
import type { AdoptionDraft } from './adoption-draft.ts';

/** A node of the target, and how far it has moved from where its partner stands in the source. */
export interface Anchor {
  readonly beside: GraphNode;
  readonly by: { readonly x: number; readonly y: number };
}

/** What both variants have nearest to a place of the source, among the nodes that `isMeant` there. */
export function nearestKept(
  { source, target, facts, partner }: AdoptionDraft,
  place: Bounds | undefined,
  isMeant: (node: GraphNode) => boolean,
): Anchor | undefined {
  if (!place) return undefined;
  const drawn = drawnBounds(facts);
  let best: (Anchor & { readonly away: number }) | undefined;
  for (const other of source.nodes.values()) {
    const beside = target.nodes.get(partner(other.id) ?? '');
    const bounds = beside && drawn.get(beside.id);
    if (!bounds || !other.bounds || !isMeant(other)) continue;
    const away = distance(place, other.bounds);
    if (best && away >= best.away) continue;
    const [then, now] = [centreOf(other.bounds), centreOf(bounds)];
    best = { beside, away, by: { x: now.x - then.x, y: now.y - then.y } };
  }
  return best;
}

function distance(one: Bounds, other: Bounds): number {
  const [from, to] = [centreOf(one), centreOf(other)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}
