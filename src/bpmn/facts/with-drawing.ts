import { processGraph } from '#domain/diagram/process-graph.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts, Value } from '#domain/facts/facts.ts';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Layout } from '#domain/layout/layout.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { isShape } from './element-types.ts';
import { normaliseFacts } from './normalise-facts.ts';
import { patchSource } from './patch-source.ts';
import { readFacts } from './read-facts.ts';

type Drawn = Map<string, Map<string, Value>>;

/** A drawing of more shapes than this is no help to a person, and laying it out would hold the page up. */
const mostShapes = 2000;

/** The source has more elements than the studio lays out; nothing was changed. */
export class TooManyToDraw extends Error {
  readonly limit = mostShapes;

  constructor(readonly count: number) {
    super(`${count} shapes to lay out, at most ${mostShapes}.`);
    this.name = 'TooManyToDraw';
  }
}

/**
 * A source that says nothing of where its elements stand, with a drawing put to it: laid out by its flows, pools and
 * lanes. What the source says otherwise stays byte for byte. Throws `XmlProblem`, `TooManyToDraw`.
 */
export function withDrawing(text: string): string {
  const before = readFacts(text);
  const count = [...before.values()].filter((entity) => isShape(String(entity.get('type')))).length;
  if (count > mostShapes) throw new TooManyToDraw(count);
  const drawn: Drawn = new Map([...normaliseFacts(before).facts].map(([key, entity]) => [key, new Map(entity)]));
  move(drawn, layOutDiagram(processGraph(before)));
  const places = difference(before, drawn).filter(({ entity }) => isDrawing(drawn, entity));
  return patchSource(text, places, { check: false });
}

/** The normaliser draws everything somewhere; here it gets its place. */
function move(drawn: Drawn, { shapes, edges, labels }: Layout): void {
  for (const entity of drawn.values()) {
    const element = String(entity.get('@bpmnElement') ?? '');
    const [shape, points, label] = [shapes.get(element), edges.get(element), labels.get(element)];
    if (entity.get('type') === 'bpmndi:BPMNShape') {
      if (shape) setBounds(entity, 'dc:Bounds', shape);
      if (label) setBounds(entity, 'bpmndi:BPMNLabel/dc:Bounds', label);
    }
    if (entity.get('type') === 'bpmndi:BPMNEdge' && points) {
      entity.set('waypoints', points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' '));
    }
  }
}

function setBounds(entity: Map<string, Value>, path: string, bounds: Bounds): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    entity.set(`${path}@${side}`, String(Math.round(bounds[side])));
  }
}

function isDrawing(drawn: Facts, entity: string): boolean {
  return String(drawn.get(entity)?.get('type') ?? '').startsWith('bpmndi:');
}
