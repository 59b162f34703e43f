import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, EventBus } from './editor-parts.ts';
import type { ModdleElement } from './moddle.ts';

/** A rectangle of the diagram, in its own pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn extends ModdleElement {
  readonly bounds?: Box;
  readonly waypoint?: readonly { readonly x: number; readonly y: number }[];
}

interface Definitions extends ModdleElement {
  readonly diagrams?: readonly { readonly plane?: { readonly planeElement?: readonly Drawn[] } }[];
}

/**
 * The part of the diagram to show so that the whole drawing stands in `room`, from the palette on where there is one;
 * with `least`, never smaller than that scale: then its beginning.
 */
export function viewOf(drawing: Box, room: { width: number; height: number }, palette: boolean, least: number): Box {
  const margin = { start: palette ? 120 : 24, other: 24 };
  const free = { width: room.width - margin.start - margin.other, height: room.height - 2 * margin.other };
  const whole = Math.min(1, free.width / drawing.width, free.height / drawing.height);
  const scale = Math.max(least, whole, 0.05);
  const slack = scale > whole ? 0 : Math.max(0, free.height - drawing.height * scale) / 2;
  return {
    x: drawing.x - margin.start / scale,
    y: drawing.y - (margin.other + slack) / scale,
    width: room.width / scale,
    height: room.height / scale,
  };
}

/**
 * Chooses the view before the next diagram is drawn, from the places in the file: moving the view of a diagram that is
 * drawn already lays all its words out a second time.
 */
export function chooseFirstView(viewer: BaseViewer, palette: boolean, least: number): void {
  const bus = viewer.get<EventBus>('eventBus');
  const choose = ({ definitions }: { definitions: Definitions }): void => {
    bus.off('import.render.start', choose);
    const canvas = viewer.get<Canvas>('canvas');
    const drawing = drawnBox(definitions);
    const room = canvas.getSize();
    if (drawing && room.width > 0 && room.height > 0) canvas.viewbox(viewOf(drawing, room, palette, least));
  };
  bus.on('import.render.start', choose);
}

function drawnBox(definitions: Definitions): Box | undefined {
  const parts = definitions.diagrams?.[0]?.plane?.planeElement ?? [];
  const corners = parts.flatMap(({ bounds, waypoint }) =>
    bounds ? [bounds, { x: bounds.x + bounds.width, y: bounds.y + bounds.height }] : (waypoint ?? []),
  );
  const places = corners.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  if (places.length === 0) return undefined;
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))];
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
