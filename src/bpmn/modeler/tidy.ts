import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { getExternalLabelMid } from 'bpmn-js/lib/util/LabelUtil';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Layout, Point } from '#domain/layout/layout.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, CommandStack, ElementRegistry } from './editor-parts.ts';
import { planeOf } from './make-room.ts';
import type { CanvasElement } from './moddle.ts';
import { moveAll, type Places } from './move-all-module.ts';

/** Lays the open plane out anew along its flows, in pools and lanes, as one step of undo. Says how many elements it moved. */
export function tidy(viewer: BaseViewer, session: DiagramSession): { wholeDiagram(): Promise<number> } {
  return {
    async wholeDiagram() {
      const layout = layOutDiagram(await session.graph());
      const places = placesOf(viewer, layout);
      const count = places.shapes.size + places.lines.size;
      if (count > 0) viewer.get<CommandStack>('commandStack').execute(moveAll, { places });
      return count;
    },
  };
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
