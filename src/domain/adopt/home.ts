import { isSubProcess } from '#domain/diagram/node-kinds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { ensureLane } from './add-lane.ts';
import { ensurePool } from './add-pool.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { listedIn, type AdoptionDraft } from './adoption-draft.ts';

/** Where a node of the source belongs in the target. */
export interface Home {
  /** The process or sub-process. */
  readonly scope: string;
  /** The innermost lane, of a process that has lanes. */
  readonly lane: string | undefined;
  /** What the fact `lane` of the node says there. */
  readonly listed: string | undefined;
  /** The pool or the sub-process around it, where there is one. */
  readonly holder: string | undefined;
}

/** Finds the home of a node; a pool or a lane that the target does not have yet is added, so the draft is renewed. */
export function homeFor(
  draft: AdoptionDraft,
  node: GraphNode,
): { readonly draft: AdoptionDraft; readonly home: Home } | AdoptionRefusal {
  const { source, target } = draft;
  if (source.nodes.has(node.scope)) {
    const scope = draft.partner(node.scope);
    const around = target.nodes.get(scope ?? '');
    if (scope === undefined || !around || !isSubProcess(around)) return 'no-partner';
    // A file may list what is in a sub-process in lanes too.
    const lane = node.entity.has('lane') ? draft.partner(node.lane ?? '') : undefined;
    const listed = lane === undefined ? undefined : listedIn(target, lane, scope);
    return { draft, home: { scope, lane: undefined, listed, holder: scope } };
  }
  const withPool = node.pool === undefined ? draft : ensurePool(draft, node.pool);
  if (typeof withPool === 'string') return withPool;
  const withLane = node.lane === undefined ? withPool : ensureLane(withPool, node.lane);
  if (typeof withLane === 'string') return withLane;
  const holder = node.pool === undefined ? undefined : withLane.partner(node.pool);
  const scope = withLane.target.pools.get(holder ?? '')?.process ?? withLane.partner(node.scope);
  if (scope === undefined || !withLane.facts.has(scope)) return 'no-partner';
  const lane = node.lane === undefined ? undefined : withLane.partner(node.lane);
  const own = withLane.target.lanes.get(lane ?? '');
  if (lane !== undefined && own?.pool !== holder) return 'no-lane';
  const listed = lane === undefined ? undefined : listedIn(withLane.target, lane, scope);
  return { draft: withLane, home: { scope, lane, listed, holder } };
}
