import type { Entity, Facts } from '#domain/facts/facts.ts';

/** The rectangle of a shape on its plane, in pixels of the diagram. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bounds in a `bpmndi:BPMNShape`; undefined when it has none or they are no numbers. */
export function boundsOf(shape: Entity): Bounds | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) =>
    Number(shape.get(`dc:Bounds@${side}`) ?? NaN),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : undefined;
}

/** Where each element is drawn, by its id; the first shape counts when an element is drawn more than once. */
export function drawnBounds(facts: Facts): ReadonlyMap<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const entity of facts.values()) {
    if (entity.get('type') !== 'bpmndi:BPMNShape') continue;
    const element = String(entity.get('@bpmnElement') ?? '');
    const own = boundsOf(entity);
    if (own && !bounds.has(element)) bounds.set(element, own);
  }
  return bounds;
}
