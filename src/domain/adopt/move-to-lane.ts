import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { listedIn, type AdoptionDraft } from './adoption-draft.ts';
import { drawFlow, planeOf, redraw } from './redraw.ts';

const gap = 50;

/**
 * Puts a node of the target into the lane of the same pool that its partner of the source stands in, below or above where
 * it stood; what stands there makes room. What sits on it and its flows go along.
 */
export function moveToLane(
  draft: AdoptionDraft,
  node: GraphNode,
  wanted: string | undefined,
): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const lane = wanted === undefined ? undefined : draft.partner(wanted);
  const place = target.lanes.get(lane ?? '');
  if (lane === undefined || !place || place.pool !== node.pool) return 'no-lane';
  // It goes where the step goes that it sits on, and a sub-process is in a lane as a whole.
  if (node.attachedTo !== undefined || target.nodes.has(node.scope)) return 'has-inside';
  const drawing = drawingOf(facts);
  const [own, around] = [drawing.shapes.get(node.id), drawing.shapes.get(lane)];
  const plane = planeOf(draft, node.id);
  if (!own || !around || plane === undefined) return 'no-lane';
  const moving = [node.id, ...node.boundary];
  const moved = { ...own, y: around.y + (around.height - own.height) / 2 };
  const isTaken = [...target.nodes.keys()].some((id) => {
    const other = drawing.shapes.get(id);
    return other !== undefined && !moving.includes(id) && isOver(other, moved);
  });
  if (isTaken) makeRoom(drawing, 'x', own.x - gap / 2, own.width + gap);
  drawing.shapes.set(node.id, moved);
  for (const id of moving) facts.get(id)?.set('lane', listedIn(target, lane, node.scope));
  redraw(draft, drawing);
  const flows = moving.flatMap((id) => [
    ...(target.nodes.get(id)?.incoming ?? []),
    ...(target.nodes.get(id)?.outgoing ?? []),
  ]);
  for (const { id } of flows) drawFlow(draft, id, plane);
  return undefined;
}

function isOver(one: Bounds, other: Bounds): boolean {
  return (
    one.x < other.x + other.width + 10 &&
    one.x + one.width > other.x - 10 &&
    one.y < other.y + other.height &&
    one.y + one.height > other.y
  );
}
