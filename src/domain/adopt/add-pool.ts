import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphLane, GraphPool } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, renewed, type AdoptionDraft } from './adoption-draft.ts';
import { copyLane } from './copy-lane.ts';
import { drawTree } from './copy-drawing.ts';
import { bareTree, copyTree, wholeTree } from './copy-tree.ts';
import { planeOf } from './redraw.ts';

const gap = 30;

/** Adds an empty pool of the source with its lanes. */
export function addPool(draft: AdoptionDraft, pool: GraphPool): AdoptionRefusal | undefined {
  const done = ensurePool(draft, pool.id);
  return typeof done === 'string' ? done : undefined;
}

/** The draft with a pool of the source in it: the partner that it has, or an empty copy below everything else. */
export function ensurePool(draft: AdoptionDraft, pool: string): AdoptionDraft | AdoptionRefusal {
  const { source, target, facts } = draft;
  if (target.pools.has(draft.partner(pool) ?? '')) return draft;
  const [, drawn] = drawingOfElement(source.facts, pool) ?? [];
  const own = source.pools.get(pool);
  const [beside] = [...target.pools.keys()].filter((id) => drawingOfElement(facts, id));
  const plane = planeOf(draft, beside ?? '');
  // A process that is drawn without pools is put into one by a person first.
  if (!own || !drawn || beside === undefined || plane === undefined) return 'no-pools';
  const names = new Map(copyTree(draft, wholeTree(draft, pool), String(facts.get(beside)?.get('parent'))));
  const added = names.get(pool) ?? '';
  if (own.process !== undefined) {
    const root = String(facts.get(String(facts.get(beside)?.get('parent')))?.get('parent'));
    const process = new Map(copyTree(draft, bareTree(draft, own.process), root));
    for (const [id, copy] of process) names.set(id, copy);
    facts.get(added)?.set('@processRef', process.get(own.process) ?? '');
  }
  drawTree(draft, new Map([[pool, added]]), plane, below(draft, own));
  return withLanes(renewed(draft, names), own);
}

/** Below everything that is drawn, as wide as the widest pool. */
function below({ target, source, facts }: AdoptionDraft, pool: GraphPool): Bounds {
  const drawn = drawnBounds(facts);
  const pools = [...target.pools.keys()].flatMap((id) => drawn.get(id) ?? []);
  const own = drawnBounds(source.facts).get(pool.id) ?? { x: 0, y: 0, width: 600, height: 100 };
  return {
    x: Math.min(...pools.map(({ x }) => x)),
    y: Math.max(...[...drawn.values()].map(({ y, height }) => y + height)) + gap,
    width: pool.process === undefined ? own.width : Math.max(own.width, ...pools.map(({ width }) => width)),
    height: own.height,
  };
}

/** The lanes of the pool that the target does not have, drawn as they lie in the source. */
function withLanes(draft: AdoptionDraft, pool: GraphPool): AdoptionDraft {
  const { source, facts } = draft;
  const added = draft.partner(pool.id) ?? '';
  const [from, to] = [drawnBounds(source.facts).get(pool.id), drawnBounds(facts).get(added)];
  const [process, plane] = [draft.target.pools.get(added)?.process, planeOf(draft, added)];
  const names = new Map<string, string>();
  const depth = (lane: GraphLane): number => {
    const around = source.lanes.get(lane.parent ?? '');
    return around ? 1 + depth(around) : 0;
  };
  const lanes = [...source.lanes.values()].filter((lane) => lane.pool === pool.id);
  for (const lane of lanes.toSorted((one, other) => depth(one) - depth(other))) {
    const around = lane.parent === undefined ? process : names.get(lane.parent);
    if (!from || !to || !lane.bounds || plane === undefined || around === undefined) continue;
    if (draft.target.lanes.has(draft.partner(lane.id) ?? '')) continue;
    const place = {
      ...{ x: lane.bounds.x - from.x + to.x, y: lane.bounds.y - from.y + to.y },
      ...{ width: lane.bounds.width + to.width - from.width, height: lane.bounds.height },
    };
    names.set(lane.id, copyLane(draft, lane.id, around, plane, place));
  }
  return renewed(draft, names);
}
