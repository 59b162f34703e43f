import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphFlow, GraphNode } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Point } from '#domain/layout/layout.ts';
import type { Drawing } from '#domain/layout/make-room.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { drawingOfElement, freeId, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { crosses, pointsBetween } from './points-between.ts';

const labelPlace = 'bpmndi:BPMNLabel/dc:Bounds@';

/** Writes what has been moved about into the facts of the target; what sits on a step goes where the step went. */
export function redraw({ facts, target }: AdoptionDraft, { shapes, edges }: Drawing): void {
  for (const node of target.nodes.values()) followHost(shapes, target.nodes.get(node.attachedTo ?? ''), node);
  const drawn = drawnBounds(facts);
  for (const [id, entity] of facts) {
    const element = String(entity.get('@bpmnElement') ?? '');
    const [was, now, points] = [drawn.get(element), shapes.get(element), edges.get(element)];
    if (entity.get('type') === 'bpmndi:BPMNShape' && was && now) {
      setBounds({ facts }, id, now);
      shiftLabel(entity, { x: now.x - was.x, y: now.y - was.y });
    } else if (entity.get('type') === 'bpmndi:BPMNEdge' && points) {
      const written = points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
      const before = String(entity.get('waypoints'));
      if (written === before) continue;
      const [from, to] = [middleOf(before), middleOf(written)];
      shiftLabel(entity, { x: to.x - from.x, y: to.y - from.y });
      entity.set('waypoints', written);
    }
  }
}

function shiftLabel(entity: Map<string, Value>, by: Point): void {
  for (const side of ['x', 'y'] as const) {
    const label = entity.get(`${labelPlace}${side}`);
    if (label !== undefined && by[side] !== 0) {
      entity.set(`${labelPlace}${side}`, String(Math.round(Number(label) + by[side])));
    }
  }
}

/** The middle of the piece of a line in its middle, where its name stands by itself. */
function middleOf(points: string): Point {
  const all = pointsOf(points);
  const [from = { x: 0, y: 0 }, to = from] = all.slice(Math.floor((all.length - 1) / 2));
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function pointsOf(written: string): Point[] {
  return written.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    return { x, y };
  });
}

function followHost(shapes: Map<string, Bounds>, host: GraphNode | undefined, node: GraphNode): void {
  const [now, then] = [shapes.get(host?.id ?? ''), host?.bounds];
  if (!now || !then || !node.bounds) return;
  const { x, y } = node.bounds;
  shapes.set(node.id, { ...node.bounds, x: x + now.x - then.x, y: y + now.y - then.y });
}

/** Gives a shape its place and size, in whole pixels; a side that stays is left as it is written. */
export function setBounds({ facts }: Pick<AdoptionDraft, 'facts'>, shape: string, bounds: Bounds): void {
  const entity = facts.get(shape);
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    if (Number(entity?.get(`dc:Bounds@${side}`)) !== bounds[side]) {
      entity?.set(`dc:Bounds@${side}`, String(Math.round(bounds[side])));
    }
  }
}

/** Draws a flow anew from one of its ends to the other, past other nodes; what stands in no drawing gets none. */
export function drawFlow({ facts }: AdoptionDraft, flow: string, plane: string | undefined): void {
  const entity = facts.get(flow);
  if (!entity || plane === undefined) return;
  const bounds = drawnBounds(facts);
  const [source, target] = [String(entity.get('@sourceRef')), String(entity.get('@targetRef'))];
  const [from, to] = [bounds.get(source), bounds.get(target)];
  const ends = new Set([
    source,
    target,
    ...[source, target].map((end) => String(facts.get(end)?.get('@attachedToRef'))),
  ]);
  const scope = entity.get('parent');
  const others = [...bounds].flatMap(([id, other]) => {
    const own = classOf(facts.get(id));
    const isNode = own === 'activity' || own === 'event' || own === 'gateway';
    return isNode && facts.get(id)?.get('parent') === scope && !ends.has(id) ? [other] : [];
  });
  if (from && to) drawLine({ facts }, flow, plane, from, to, others);
}

/** Draws the flows anew that lead through a node since it has been put where it is. */
export function makeWay(draft: AdoptionDraft, node: string, plane: string | undefined): void {
  const { facts } = draft;
  const place = drawnBounds(facts).get(node);
  const own = new Set([node, facts.get(node)?.get('@attachedToRef')]);
  for (const entity of [...facts.values()]) {
    const flow = facts.get(String(entity.get('@bpmnElement')));
    if (flow?.get('type') !== 'bpmn:sequenceFlow' || entity.get('parent') !== plane || !place) continue;
    const isAtNode = own.has(flow.get('@sourceRef')) || own.has(flow.get('@targetRef'));
    const points = pointsOf(String(entity.get('waypoints')));
    if (!isAtNode && crosses(points, place)) drawFlow(draft, String(entity.get('@bpmnElement')), plane);
  }
}

/** Draws a line of the target anew from one shape to another; its name goes back to its middle. */
export function drawLine(
  { facts }: Pick<AdoptionDraft, 'facts'>,
  line: string,
  plane: string,
  from: Bounds,
  to: Bounds,
  others: readonly Bounds[] = [],
): void {
  const edge = drawingOfElement(facts, line)?.[0] ?? freeId(facts, `${line}_di`);
  const own =
    facts.get(edge) ??
    new Map<string, Value>([
      ['type', 'bpmndi:BPMNEdge'],
      ['parent', plane],
    ]);
  for (const field of [...own.keys()]) if (field.startsWith(labelPlace)) own.delete(field);
  own.set('@bpmnElement', line);
  own.set('waypoints', pointsBetween(from, to, others));
  facts.set(edge, own);
}

/** Draws a shape that the target does not have yet. */
export function drawShape(
  { facts }: Pick<AdoptionDraft, 'facts'>,
  element: string,
  plane: string,
  bounds: Bounds,
): void {
  const shape = freeId(facts, `${element}_di`);
  facts.set(
    shape,
    new Map<string, Value>([
      ['type', 'bpmndi:BPMNShape'],
      ['parent', plane],
      ['@bpmnElement', element],
    ]),
  );
  setBounds({ facts }, shape, bounds);
}

/** The plane that an element of the target is drawn on. */
export function planeOf({ facts }: AdoptionDraft, element: string): string | undefined {
  const plane = drawingOfElement(facts, element)?.[1].get('parent');
  return plane === undefined ? undefined : String(plane);
}

/** The plane of the whole diagram, for what has nothing drawn around it. */
export function firstPlane({ facts }: AdoptionDraft): string | undefined {
  return [...facts].find(([, entity]) => entity.get('type') === 'bpmndi:BPMNPlane')?.[0];
}

export function removeFlow({ facts }: AdoptionDraft, { id, source }: GraphFlow): void {
  facts.delete(drawingOfElement(facts, id)?.[0] ?? '');
  for (const each of withInside(facts, [id])) facts.delete(each);
  if (facts.get(source)?.get('@default') === id) facts.get(source)?.delete('@default');
}
