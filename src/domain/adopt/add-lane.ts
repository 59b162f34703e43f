import type { GraphLane } from '#domain/diagram/process-graph.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import { copyTree, simplePartsOf } from './add-element.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, type AdoptionDraft } from './adoption-draft.ts';
import { drawShape, planeOf, redraw, setBounds } from './redraw.ts';

/**
 * Adds an empty lane of the source below the lowest one of the same pool in the target; what stands below makes room. Its
 * steps are adopted one by one. A lane inside of a lane is refused.
 */
export function addLane(draft: AdoptionDraft, lane: GraphLane): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const pool = draft.partner(lane.pool ?? '');
  const drawing = drawingOf(facts);
  const present = [...target.lanes.values()].filter((each) => each.pool === pool && each.parent === undefined);
  const [lowest] = present
    .flatMap(({ id, bounds }) => (bounds ? [{ id, bounds }] : []))
    .toSorted((one, other) => other.bounds.y - one.bounds.y);
  if (pool === undefined || !lowest || !lane.bounds) return 'no-partner';
  // Lanes beside each other, as in a vertical pool, are for a person to place.
  const isBelow = present.every(({ bounds }) => bounds?.x === lowest.bounds.x);
  const [plane, parts] = [planeOf(draft, lowest.id), simplePartsOf(draft, lane.id)];
  if (lane.parent !== undefined || !isBelow || plane === undefined || !parts) return 'kind';

  const { x, y, width, height } = lowest.bounds;
  makeRoom(drawing, 'y', y + height, lane.bounds.height);
  redraw(draft, drawing);
  const [shape, drawn] = drawingOfElement(facts, lowest.id) ?? [''];
  setBounds(draft, shape, lowest.bounds);
  const added = copyTree(draft, lane.id, parts, String(facts.get(lowest.id)?.get('parent')));
  drawShape(draft, added, plane, { x, y: y + height, width, height: lane.bounds.height });
  const lies = drawn?.get('@isHorizontal');
  if (lies !== undefined) facts.get(drawingOfElement(facts, added)?.[0] ?? '')?.set('@isHorizontal', lies);
  return undefined;
}
