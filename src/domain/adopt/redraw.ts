import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphFlow, GraphNode } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Drawing } from '#domain/layout/make-room.ts';
import { drawingOfElement, freeId, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { pointsBetween } from './points-between.ts';

/** Writes what has been moved about into the facts of the target; what sits on a step goes where the step went. */
export function redraw({ facts, target }: AdoptionDraft, { shapes, edges }: Drawing): void {
  for (const node of target.nodes.values()) followHost(shapes, target.nodes.get(node.attachedTo ?? ''), node);
  const before = drawnBounds(facts);
  for (const [id, entity] of facts) {
    const element = String(entity.get('@bpmnElement') ?? '');
    const [was, now, points] = [before.get(element), shapes.get(element), edges.get(element)];
    if (entity.get('type') === 'bpmndi:BPMNShape' && was && now) {
      setBounds({ facts }, id, now);
      for (const side of ['x', 'y'] as const) {
        const field = `bpmndi:BPMNLabel/dc:Bounds@${side}`;
        const label = entity.get(field);
        if (label !== undefined && was[side] !== now[side]) {
          entity.set(field, String(Number(label) + now[side] - was[side]));
        }
      }
    } else if (entity.get('type') === 'bpmndi:BPMNEdge' && points) {
      const written = points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
      if (written !== entity.get('waypoints')) entity.set('waypoints', written);
    }
  }
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

/** Draws a flow anew from one of its ends to the other. */
export function drawFlow({ facts }: AdoptionDraft, flow: string, plane: string): void {
  const entity = facts.get(flow);
  if (!entity) return;
  const bounds = drawnBounds(facts);
  const [from, to] = [bounds.get(String(entity.get('@sourceRef'))), bounds.get(String(entity.get('@targetRef')))];
  if (!from || !to) return;
  drawLine({ facts }, flow, plane, from, to);
}

/** Draws a line of the target anew from one shape to another. */
export function drawLine(
  { facts }: Pick<AdoptionDraft, 'facts'>,
  line: string,
  plane: string,
  from: Bounds,
  to: Bounds,
): void {
  const edge = drawingOfElement(facts, line)?.[0] ?? freeId(facts, `${line}_di`);
  const own =
    facts.get(edge) ??
    new Map<string, Value>([
      ['type', 'bpmndi:BPMNEdge'],
      ['parent', plane],
    ]);
  own.set('@bpmnElement', line);
  own.set('waypoints', pointsBetween(from, to));
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

export function removeFlow({ facts }: AdoptionDraft, { id, source }: GraphFlow): void {
  facts.delete(drawingOfElement(facts, id)?.[0] ?? '');
  for (const each of withInside(facts, [id])) facts.delete(each);
  if (facts.get(source)?.get('@default') === id) facts.get(source)?.delete('@default');
}
