import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphFlow, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import { addFlows } from './add-element.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { endsOf, movedDrawing } from './copy-drawing.ts';
import { homeFor, type Home } from './home.ts';
import { placeInFlow } from './place-in-flow.ts';
import { drawFlow, drawLine, makeWay, planeOf, redraw, removeFlow } from './redraw.ts';
import { joinAround, removeTree } from './remove-element.ts';

const gap = 50;
const edge = 20;

/**
 * Puts a node of the target where its partner stands in the source: into its lane, and into its pool or sub-process. What
 * sits on it and what is in it goes along; what stands there makes room.
 */
export function moveElement(draft: AdoptionDraft, id: string, partner: GraphNode): AdoptionRefusal | undefined {
  const found = homeFor(draft, partner);
  if (typeof found === 'string') return found;
  const { draft: at, home } = found;
  const node = at.target.nodes.get(id);
  if (!node) return 'gone';
  const isElsewhere = home.lane !== undefined && home.lane !== node.lane;
  if (node.attachedTo === undefined && home.scope !== node.scope) return rehome(at, node, partner, home);
  if (node.attachedTo === undefined && isElsewhere) return moveToLane(at, node, home);
  // It is drawn where the step is that it sits on, or the sub-process that it is in; its file may list it elsewhere.
  const host = at.target.nodes.get(node.attachedTo ?? node.scope);
  const there = at.source.nodes.get(partner.attachedTo ?? partner.scope);
  const isInPlace = host?.id === at.partner(there?.id ?? '') && host?.lane === at.partner(there?.lane ?? '');
  if (!isInPlace || home.scope !== node.scope || home.listed === node.entity.get('lane')) return 'with-host';
  list(at, [id], home);
  return undefined;
}

/** Below or above where it stood. */
function moveToLane(draft: AdoptionDraft, node: GraphNode, home: Home): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const plane = planeOf(draft, node.id);
  const drawing = drawingOf(facts, plane);
  const [own, around] = [drawing.shapes.get(node.id), drawing.shapes.get(home.lane ?? '')];
  if (!own || !around || plane === undefined) return 'no-lane';
  const moving = [node.id, ...node.boundary];
  const inside = withInside(facts, moving);
  makeRoom(drawing, 'y', around.y + around.height, own.height + edge - around.height);
  const lane = drawing.shapes.get(home.lane ?? '') ?? around;
  const moved = { ...own, y: lane.y + (lane.height - own.height) / 2 };
  const isTaken = [...target.nodes.keys()].some((id) => {
    const other = drawing.shapes.get(id);
    return other !== undefined && !inside.has(id) && isOver(other, moved);
  });
  if (isTaken) makeRoom(drawing, 'x', own.x - gap / 2, own.width + gap);
  list(draft, moving, home);
  redraw(draft, drawing);
  putAt(draft, node.id, inside, plane, moved);
  for (const { id } of flowsAt(moving, target)) drawFlow(draft, id, plane);
  makeWay(draft, node.id, plane);
  return undefined;
}

/** Into another process or sub-process, as it is added there; the flows that would lead out of its pool go. */
function rehome(draft: AdoptionDraft, node: GraphNode, partner: GraphNode, home: Home): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const own = drawnBounds(facts).get(node.id);
  const moving = [node.id, ...node.boundary];
  const inside = withInside(facts, moving);
  if (inside.has(home.scope)) return 'apart';
  const place = own && placeInFlow(draft, { ...partner, bounds: own }, home);
  if (!place) return 'no-neighbour';
  joinAround(draft, node.id);
  for (const flow of flowsAt(moving, target)) {
    const isInside = inside.has(flow.source) && inside.has(flow.target);
    if (isInside) facts.get(flow.id)?.set('parent', home.scope);
    else if (facts.has(flow.id) && leavesScope(draft, flow, moving, home)) removeFlow(draft, flow);
  }
  for (const id of moving) facts.get(id)?.set('parent', home.scope);
  list(draft, moving, home);
  for (const message of target.messages.values()) {
    const other = inside.has(message.source) ? message.target : inside.has(message.target) ? message.source : undefined;
    if (other !== undefined && (target.nodes.get(other)?.pool ?? other) === home.holder)
      removeTree(draft, [message.id]);
  }
  putAt(draft, node.id, inside, place.plane, place.bounds);
  addFlows(draft, partner, node.id, place.plane);
  for (const { id } of flowsAt(moving, target)) if (facts.has(id)) drawFlow(draft, id, place.plane);
  makeWay(draft, node.id, place.plane);
  return undefined;
}

/** Lists nodes in the lanes of their home. */
function list({ facts }: AdoptionDraft, nodes: readonly string[], { listed }: Home): void {
  for (const id of nodes) {
    if (listed === undefined) facts.get(id)?.delete('lane');
    else facts.get(id)?.set('lane', listed);
  }
}

/** Whether a flow would go from one process into another; one that now goes past the moved node does not. */
function leavesScope(
  { facts, target }: AdoptionDraft,
  flow: GraphFlow,
  moving: readonly string[],
  home: Home,
): boolean {
  const ends = ['@sourceRef', '@targetRef'].map((end) => String(facts.get(flow.id)?.get(end)));
  if (!ends.some((end) => moving.includes(end))) return false;
  return ends.some((end) => !moving.includes(end) && target.nodes.get(end)?.scope !== home.scope);
}

/** Draws a node at a place with everything in it and on it, and anew what leads there. */
function putAt(draft: AdoptionDraft, node: string, inside: ReadonlySet<string>, plane: string, place: Bounds): void {
  const { facts } = draft;
  const [own, from] = [drawnBounds(facts).get(node), planeOf(draft, node)];
  if (!own) return;
  const by = { x: place.x - own.x, y: place.y - own.y };
  for (const [id, entity] of facts) {
    const element = String(entity.get('@bpmnElement'));
    if (entity.get('parent') === from && inside.has(element)) facts.set(id, movedDrawing(entity, plane, element, by));
  }
  const bounds = drawnBounds(facts);
  for (const line of facts.keys()) {
    const ends = endsOf(facts, line) ?? [];
    if (ends.every((end) => inside.has(end ?? '')) || !ends.some((end) => inside.has(end ?? ''))) continue;
    const [one, other] = ends.map((end) => bounds.get(end ?? ''));
    if (one && other && drawingOfElement(facts, line)) drawLine(draft, line, plane, one, other);
  }
}

function flowsAt(nodes: readonly string[], { nodes: present }: ProcessGraph): GraphFlow[] {
  return nodes.flatMap((id) => [...(present.get(id)?.incoming ?? []), ...(present.get(id)?.outgoing ?? [])]);
}

function isOver(one: Bounds, other: Bounds): boolean {
  return (
    one.x < other.x + other.width + 10 &&
    one.x + one.width > other.x - 10 &&
    one.y < other.y + other.height &&
    one.y + one.height > other.y
  );
}
