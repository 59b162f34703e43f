import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { isHorizontal } from 'bpmn-js/lib/util/DiUtil';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Point } from '#domain/layout/layout.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { CommandStack, ElementRegistry } from './editor-parts.ts';
import { centreOf, type Drawing, type Flow, type Shape } from './flow-drawing.ts';
import { labelPlaces } from './label-places.ts';
import type { CanvasElement } from './moddle.ts';
import { moveAll } from './move-all-module.ts';

/** Above or below; left or right of where lanes stand upright. */
export type Side = 'before' | 'after';

interface LaneDrawing extends Drawing {
  addLane(shape: Shape, side: 'top' | 'bottom'): Shape;
  splitLane(shape: Shape, count: number): void;
  removeShape(shape: Shape, hints: { readonly nested: true }): void;
  resizeShape(shape: Shape, bounds: Bounds): void;
}

type Line = Flow & { readonly waypoints: readonly Point[] };

/** Edits of lanes and pools with everything in them, each one step of undo. */
export function laneEdits(viewer: BaseViewer, session: DiagramSession) {
  const drawing = viewer.get<LaneDrawing>('modeling');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const shape = (id: string): Shape | undefined => {
    const found = registry.get(id) as Shape | undefined;
    return found && /:(Lane|Participant)$/.test(found.type) ? found : undefined;
  };

  /** The lanes of the same parent, or the pools of the same plane, in the order they stand in. */
  const siblings = (of: Shape): Shape[] =>
    (registry.getAll() as readonly Shape[])
      .filter(({ type, parent }) => type === of.type && parent === of.parent)
      .toSorted((a, b) => startOf(a, of) - startOf(b, of));

  const neighbour = (id: string, side: Side): Shape | undefined => {
    const of = shape(id);
    if (!of) return undefined;
    const all = siblings(of);
    return all[all.indexOf(of) + (side === 'before' ? -1 : 1)];
  };

  /** What goes along with a lane or pool: a shape without a place of its own follows what it belongs to. */
  const contentsOf = (of: Shape): Set<CanvasElement> => {
    const pool = of.type === 'bpmn:Lane' ? poolOf(of) : of;
    const goes = (element: CanvasElement): boolean => {
      const owner = (element.labelTarget ?? element) as Shape & { readonly host?: Shape };
      if (isLine(owner)) return false;
      let at: CanvasElement | undefined = owner.host ?? owner;
      while (at && at !== of && at.parent !== pool) at = at.parent;
      if (at === of || !at) return at === of;
      return pool === of || (at.type !== 'bpmn:Lane' && isBetween(centreOf(at as Shape), of));
    };
    return new Set(registry.getAll().filter((element) => element.width !== undefined && goes(element)));
  };

  /** Shapes go by different ways; lines whose ends part are drawn anew. */
  const shift = (ways: readonly { readonly elements: ReadonlySet<CanvasElement>; readonly by: Point }[]): void => {
    const wayOf = (element: CanvasElement): Point => ways.find(({ elements }) => elements.has(element))?.by ?? still;
    const shapes = new Map<CanvasElement, Bounds>();
    const lines = new Map<CanvasElement, readonly Point[]>();
    const loose: Line[] = [];
    for (const { elements, by } of ways) for (const each of elements) shapes.set(each, moved(each as Shape, by));
    for (const line of (registry.getAll() as readonly Line[]).filter(isLine)) {
      const [from, to] = [wayOf(line.source), wayOf(line.target)];
      if (from === still && to === still) continue;
      const { label } = line as Line & { readonly label?: Shape };
      if (from === to) {
        lines.set(
          line,
          line.waypoints.map((point) => plus(point, from)),
        );
        if (label) shapes.set(label, moved(label, from));
      } else if (line.waypoints.length === 2) {
        const [start, end] = line.waypoints as [Point, Point];
        lines.set(line, [plus(start, from), plus(end, to)]);
      } else loose.push(line);
    }
    const labels = new Map(labelPlaces(loose));
    viewer.get<CommandStack>('commandStack').execute(moveAll, {
      places: { shapes: new Map([...labels, ...shapes]), lines },
    });
    // The former points of a line would draw it back to where its ends no longer are.
    for (const line of loose) drawing.layoutConnection(line, { waypoints: [] });
  };

  return {
    /** The lane or pool next to another one. */
    next: (id: string, side: Side): string | undefined => neighbour(id, side)?.id,

    /** Whether `merge` has two lanes without lanes in them. */
    canMerge(id: string, side: Side): boolean {
      const [kept, gone] = [shape(id), neighbour(id, side)];
      const isInnermost = (lane: Shape): boolean => !registry.getAll().some(({ parent }) => parent === lane);
      return kept?.type === 'bpmn:Lane' && gone !== undefined && isInnermost(kept) && isInnermost(gone);
    },

    /** Lets a lane or pool change places with its neighbour, with everything that stands in them. */
    move(id: string, side: Side): void {
      const [one, two] = [shape(id), neighbour(id, side)];
      if (!one || !two) return;
      const [first, second] = side === 'before' ? [two, one] : [one, two];
      const gap = startOf(second, first) - startOf(first, first) - sizeOf(first, first);
      const by = (length: number): Point => (isHorizontal(first as never) ? { x: 0, y: length } : { x: length, y: 0 });
      session.together(() =>
        shift([
          { elements: contentsOf(first), by: by(sizeOf(second, first) + gap) },
          { elements: contentsOf(second), by: by(-(sizeOf(first, first) + gap)) },
        ]),
      );
      session.select([id]);
    },

    /** Puts an empty lane beside a lane, or at the edge of a pool; its id. */
    add(id: string, side: Side): string {
      const beside = shape(id);
      if (!beside) return '';
      const { id: made } = drawing.addLane(beside, side === 'before' ? 'top' : 'bottom');
      session.select([made]);
      return made;
    },

    /** Divides a lane or pool into two lanes; what stands in them stays where it is. */
    divide(id: string): void {
      const divided = shape(id);
      if (divided) drawing.splitLane(divided, 2);
    },

    /** Whether a lane or pool has no lanes yet. */
    canDivide(id: string): boolean {
      const divided = shape(id);
      return (
        divided !== undefined &&
        !registry.getAll().some(({ type, parent }) => type === 'bpmn:Lane' && parent === divided)
      );
    },

    /** A lane takes over its neighbour with the steps in it; name and facts of the neighbour go. */
    merge(id: string, side: Side): void {
      const [kept, gone] = [shape(id), neighbour(id, side)];
      if (!kept || !gone || !this.canMerge(id, side)) return;
      const bounds = around(kept, gone);
      session.together(() => {
        drawing.removeShape(gone, { nested: true });
        drawing.resizeShape(kept, bounds);
      });
      session.select([id]);
    },
  };
}

const still: Point = { x: 0, y: 0 };

function isLine(element: CanvasElement): element is Line {
  return 'waypoints' in element;
}

function poolOf(lane: Shape): CanvasElement {
  let at: CanvasElement = lane;
  while (at.type === 'bpmn:Lane' && at.parent) at = at.parent;
  return at;
}

/** Where a lane or pool begins, along the way that `like` is stacked. */
function startOf({ x, y }: Shape, like: Shape): number {
  return isHorizontal(like as never) ? y : x;
}

function sizeOf({ width, height }: Shape, like: Shape): number {
  return isHorizontal(like as never) ? height : width;
}

function isBetween({ x, y }: Point, band: Shape): boolean {
  const along = isHorizontal(band as never) ? y : x;
  return along >= startOf(band, band) && along < startOf(band, band) + sizeOf(band, band);
}

function moved({ x, y, width, height }: Shape, by: Point): Bounds {
  return { ...plus({ x, y }, by), width, height };
}

function plus(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

function around(a: Shape, b: Shape): Bounds {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
