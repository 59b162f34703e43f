import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { getExternalLabelMid } from 'bpmn-js/lib/util/LabelUtil';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { layOutSelection } from '#domain/layout/lay-out-selection.ts';
import { centreOf, type Layout, type Point } from '#domain/layout/layout.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, CommandStack, ElementRegistry, Modeling } from './editor-parts.ts';
import { labelPlaces } from './label-places.ts';
import { planeOf } from './make-room.ts';
import type { CanvasElement } from './moddle.ts';
import { moveAll, type Places } from './move-all-module.ts';

export interface Tidy {
  /** Lays the open plane out anew along its flows, in pools and lanes. */
  wholeDiagram(): Promise<number>;
  /** Lays out the selected steps among themselves; undefined when fewer than two steps are selected. */
  selection(ids: readonly string[]): Promise<number | undefined>;
}

/** Layout on demand, each as one step of undo. Says how many elements were moved. */
export function tidy(viewer: BaseViewer, session: DiagramSession): Tidy {
  const put = (places: Places): number => {
    const count = places.shapes.size + places.lines.size;
    if (count > 0) viewer.get<CommandStack>('commandStack').execute(moveAll, { places });
    return count;
  };
  return {
    wholeDiagram: async () => put(placesOf(viewer, layOutDiagram(await session.graph()))),
    async selection(ids) {
      const layout = layOutSelection(await session.graph(), ids);
      if (!layout) return undefined;
      const elements = viewer.get<ElementRegistry>('elementRegistry');
      const loose = layout.loose.flatMap((id) => elements.get(id) ?? []);
      const { shapes, lines } = placesOf(viewer, { ...layout, labels: movedLabels(elements, layout) });
      let count = 0;
      session.together(() => {
        count = put({ shapes: new Map([...labelPlaces(loose), ...shapes]), lines });
        // The former points of a line would draw it back to where its ends no longer are.
        for (const line of loose) viewer.get<Modeling>('modeling').layoutConnection(line, { waypoints: [] });
      });
      return count;
    },
  };
}

/** A label that a person has placed goes with its shape, or with the nearest point of its line. */
function movedLabels(elements: ElementRegistry, { shapes, edges }: Layout): Layout['labels'] {
  const labels = new Map<string, Bounds>();
  for (const [id, to] of shapes) {
    const shape = elements.get(id) as (CanvasElement & Bounds & { readonly label?: Bounds }) | undefined;
    if (!shape?.label) continue;
    const [from, goal] = [centreOf(shape), centreOf(to)];
    const { x, y, width, height } = shape.label;
    labels.set(id, { x: x + goal.x - from.x, y: y + goal.y - from.y, width, height });
  }
  for (const [id, points] of edges) {
    const line = elements.get(id) as (CanvasElement & { waypoints: readonly Point[]; label?: Bounds }) | undefined;
    // A line that has found another way gets its label at the usual place.
    if (!line?.label || line.waypoints.length !== points.length) continue;
    const { x, y, width, height } = line.label;
    const middle = centreOf(line.label);
    const distance = (point: Point): number => Math.hypot(point.x - middle.x, point.y - middle.y);
    const [nearest] = line.waypoints
      .map((from, at) => ({ from, to: points[at] ?? from }))
      .toSorted((a, b) => distance(a.from) - distance(b.from));
    if (!nearest) continue;
    labels.set(id, { x: x + nearest.to.x - nearest.from.x, y: y + nearest.to.y - nearest.from.y, width, height });
  }
  return labels;
}

/** What the layout says of the elements on the plane that is shown; labels go with their elements. */
function placesOf(viewer: BaseViewer, layout: Layout): Places {
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const root = viewer.get<Canvas>('canvas').getRootElement();
  const isShown = (element: CanvasElement | undefined): element is CanvasElement =>
    element !== undefined && planeOf(element) === root;
  const shapes = new Map<CanvasElement, { x: number; y: number; width: number; height: number }>();
  const lines = new Map<CanvasElement, readonly Point[]>();
  for (const [id, { x, y, width, height }] of layout.shapes) {
    const element = elements.get(id);
    if (!isShown(element)) continue;
    shapes.set(element, { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) });
  }
  for (const [id, points] of layout.edges) {
    const element = elements.get(id);
    if (isShown(element)) lines.set(element, points);
  }
  for (const [element, place] of [...shapes, ...lines] as const) {
    const { label } = element as CanvasElement & { readonly label?: CanvasElement };
    if (label?.width === undefined || label.height === undefined) continue;
    const own = layout.labels.get(element.id);
    const moved = Array.isArray(place) ? { waypoints: place } : place;
    const middle = own
      ? { x: own.x + own.width / 2, y: own.y + own.height / 2 }
      : getExternalLabelMid({ ...element, ...moved } as never);
    const [x, y] = [Math.round(middle.x - label.width / 2), Math.round(own ? own.y : middle.y - 6)];
    shapes.set(label, { x, y, width: label.width, height: label.height });
  }
  return { shapes, lines };
}
