import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import type { Point } from './layout.ts';

/** A drawing that is being moved about: shapes and lines by element id, in pixels of the diagram. */
export interface Drawing {
  readonly shapes: Map<string, Bounds>;
  readonly edges: Map<string, readonly Point[]>;
  /** Pools, lanes and other shapes that hold steps: they grow where a step moves. */
  readonly holders: ReadonlySet<string>;
}

/** The drawing of a diagram as it stands: all of it, or what is on one plane, as a folded sub-process has one of its own. */
export function drawingOf(facts: Facts, plane?: string): Drawing {
  const isShown = (entity: Entity): boolean => plane === undefined || entity.get('parent') === plane;
  const shapes = new Map(
    drawnBounds(plane === undefined ? facts : new Map([...facts].filter(([, each]) => isShown(each)))),
  );
  const holders = [...shapes.keys()].filter((id) => {
    const entity = facts.get(id);
    const type = String(entity?.get('type') ?? '');
    return type === 'bpmn:participant' || type === 'bpmn:lane' || type === 'bpmn:group' || /subProcess$/i.test(type);
  });
  const edges = new Map<string, readonly Point[]>();
  for (const entity of facts.values()) {
    if (entity.get('type') !== 'bpmndi:BPMNEdge' || !isShown(entity)) continue;
    const points = String(entity.get('waypoints') ?? '')
      .split(' ')
      .map((point) => point.split(',').map(Number))
      .flatMap(([x = NaN, y = NaN]) => (Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : []));
    if (points.length > 1) edges.set(String(entity.get('@bpmnElement') ?? ''), points);
  }
  return { shapes, edges, holders: new Set(holders) };
}

/**
 * Makes room as the space tool does: from the line `at` on, everything goes `by` pixels further along the axis, and
 * holders that the line passes through grow. Changes the drawing. Returns the other shapes that the line passes through:
 * they go along as a whole, and lines at them may have to find a new way.
 */
export function makeRoom({ shapes, edges, holders }: Drawing, axis: 'x' | 'y', at: number, by: number): string[] {
  if (by <= 0) return [];
  const parted: string[] = [];
  const side = axis === 'x' ? 'width' : 'height';
  for (const [id, bounds] of shapes) {
    if (bounds[axis] >= at) shapes.set(id, { ...bounds, [axis]: bounds[axis] + by });
    else if (bounds[axis] + bounds[side] >= at) {
      if (!holders.has(id)) parted.push(id);
      shapes.set(
        id,
        holders.has(id) ? { ...bounds, [side]: bounds[side] + by } : { ...bounds, [axis]: bounds[axis] + by },
      );
    }
  }
  for (const [id, points] of edges) {
    edges.set(
      id,
      points.map((point) => (point[axis] >= at ? { ...point, [axis]: point[axis] + by } : point)),
    );
  }
  return parted;
}
