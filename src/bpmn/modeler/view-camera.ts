import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Look } from '#domain/lineage/same-place.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, ElementRegistry, EventBus } from './editor-parts.ts';
import { planeOf } from './make-room.ts';
import type { CanvasElement } from './moddle.ts';

/** Where a view looks, for views that look together. */
export function viewCamera(viewer: BaseViewer) {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const bus = viewer.get<EventBus>('eventBus');
  let isLed = false;
  let known: { readonly plane: CanvasElement; readonly places: ReadonlyMap<string, Bounds> } | undefined;

  return {
    look(): Look {
      const { x, y, width, height, outer } = canvas.viewbox();
      return { x: x + width / 2, y: y + height / 2, scale: width > 0 ? outer.width / width : 1 };
    },
    /** Looks somewhere without being heard by `onMoved`. */
    lookAt({ x, y, scale }: Look): void {
      const { width, height } = canvas.getSize();
      if (width === 0 || height === 0 || scale <= 0) return;
      isLed = true;
      canvas.viewbox({
        x: x - width / scale / 2,
        y: y - height / scale / 2,
        width: width / scale,
        height: height / scale,
      });
      isLed = false;
    },
    /** Where nodes stand on the plane that is shown; not pools and lanes, which are around everything. */
    places(): ReadonlyMap<string, Bounds> {
      const plane = canvas.getRootElement();
      if (known?.plane === plane) return known.places;
      const places = new Map<string, Bounds>();
      for (const element of elements.getAll()) {
        const { id, type, labelTarget, x, y, width, height } = element;
        if (labelTarget || /^bpmn:(Participant|Lane)$/.test(type) || planeOf(element) !== plane) continue;
        if (x === undefined || y === undefined || width === undefined || height === undefined) continue;
        places.set(id, { x, y, width, height });
      }
      known = { plane, places };
      return places;
    },
    /** Where to look for an element on the plane that is shown: its middle, or its beginning when it is wider than the view. */
    placeOf(id: string, scale: number): { readonly x: number; readonly y: number } | undefined {
      const element = elements.get(id);
      if (!element || planeOf(element) !== canvas.getRootElement()) return undefined;
      const { x, y } = middle(element);
      const room = (0.9 * canvas.getSize().width) / scale;
      return element.x !== undefined && (element.width ?? 0) > room ? { x: element.x + room / 2, y } : { x, y };
    },
    /** Called whenever a person moves the view or brings it nearer. */
    onMoved(listener: () => void): void {
      bus.on('canvas.viewbox.changing', () => {
        if (!isLed) listener();
      });
    },
  };
}

interface Line {
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
}

/** Shapes have a box, lines a way. */
export function middle(element: CanvasElement & Line): { readonly x: number; readonly y: number } {
  const { x = 0, y = 0, width = 0, height = 0, waypoints } = element;
  if (!waypoints) return { x: x + width / 2, y: y + height / 2 };
  const at = Math.max(1, Math.ceil((waypoints.length - 1) / 2));
  const [from, to] = [waypoints[at - 1], waypoints[at]];
  if (!from || !to) return { x: from?.x ?? 0, y: from?.y ?? 0 };
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}
