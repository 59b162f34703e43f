import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphLane, GraphNode } from '#domain/diagram/process-graph.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import { ensurePool } from './add-pool.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { renewed, type AdoptionDraft } from './adoption-draft.ts';
import { copyLane } from './copy-lane.ts';
import { planeOf, redraw } from './redraw.ts';

/** What a pool or a lane keeps for its own name, at its left. */
const title = 30;
const usualHeight = 120;

/** Adds an empty lane of the source; its steps are adopted one by one. */
export function addLane(draft: AdoptionDraft, lane: GraphLane): AdoptionRefusal | undefined {
  const done = ensureLane(draft, lane.id);
  return typeof done === 'string' ? done : undefined;
}

/**
 * The draft with a lane of the source in it: the partner that it has, or an empty copy below the lowest lane of the same
 * pool or lane; what stands below makes room. The pool and the lanes around it are added where they are missing.
 */
export function ensureLane(draft: AdoptionDraft, lane: string): AdoptionDraft | AdoptionRefusal {
  const own = draft.source.lanes.get(lane);
  if (draft.target.lanes.has(draft.partner(lane) ?? '')) return draft;
  if (own?.pool === undefined) return 'no-pools';
  const around = own.parent === undefined ? ensurePool(draft, own.pool) : ensureLane(draft, own.parent);
  if (typeof around === 'string' || around.target.lanes.has(around.partner(lane) ?? '')) return around;
  return addBelow(around, own);
}

function addBelow(draft: AdoptionDraft, lane: GraphLane): AdoptionDraft | AdoptionRefusal {
  const { target, facts } = draft;
  const pool = draft.partner(lane.pool ?? '') ?? '';
  const holder = lane.parent === undefined ? pool : (draft.partner(lane.parent) ?? '');
  const container = lane.parent === undefined ? target.pools.get(pool)?.process : holder;
  const drawn = drawnBounds(facts);
  const whole = drawn.get(holder);
  const beside = [...target.lanes.values()].filter((each) =>
    lane.parent === undefined ? each.pool === pool && each.parent === undefined : each.parent === holder,
  );
  const lanes = beside.flatMap(({ bounds }) => bounds ?? []);
  const plane = planeOf(draft, holder);
  if (!whole || plane === undefined || container === undefined) return 'no-partner';
  // Lanes beside each other, as in a vertical pool, are for a person to place.
  if (lanes.some(({ x }) => x !== lanes[0]?.x)) return 'vertical';

  const height = lane.bounds?.height ?? usualHeight;
  const bottom = whole.y + whole.height;
  const isIn = (node: GraphNode): boolean => (lane.parent === undefined ? node.pool === pool : node.lane === holder);
  const isEmpty = lanes.length === 0 && ![...target.nodes.values()].some(isIn);
  const inner: Bounds = {
    ...{ x: lanes[0]?.x ?? whole.x + title, width: lanes[0]?.width ?? whole.width - title },
    ...{ y: isEmpty ? whole.y : bottom, height: isEmpty ? whole.height : height },
  };
  if (!isEmpty) {
    const drawing = drawingOf(facts, plane);
    makeRoom(drawing, 'y', bottom, height);
    // Only what holds the new lane has grown, the lanes that ended there have not.
    const holders = holdersOf(draft, lane);
    for (const [id, bounds] of drawn) {
      const ends = bounds.y + bounds.height;
      if (ends === bottom && target.lanes.has(id) && !holders.has(id)) drawing.shapes.set(id, bounds);
    }
    redraw(draft, drawing);
  }
  const added = copyLane(draft, lane.id, container, plane, inner);
  return renewed(draft, new Map([[lane.id, added]]));
}

/** The lanes of the target around a lane of the source. */
function holdersOf({ source, partner }: AdoptionDraft, lane: GraphLane): ReadonlySet<string> {
  const holders = new Set<string>();
  for (let at = lane.parent; at !== undefined; at = source.lanes.get(at)?.parent) holders.add(partner(at) ?? '');
  return holders;
}
