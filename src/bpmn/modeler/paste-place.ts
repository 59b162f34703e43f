import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Point } from '#domain/layout/layout.ts';
import type { Canvas, CopyDescriptor, ElementRegistry } from './editor-parts.ts';
import { planeOf } from './make-room.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';

/** Where copies go: the middle of them, and what they come to stand in. */
export interface PastePlace {
  readonly point: Point;
  readonly element: CanvasElement;
}

interface Container extends CanvasElement, Bounds {
  readonly di: ModdleElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room between copies and the border of what they stand in, where a pool has a band for its name; and around others. */
const margin = { band: 40, border: 20, pools: 50, shapes: 10 };
const aside = 20;

/**
 * Where copies are to stand: at the pointer when it is on the drawing, else near the middle of what is in view, where they
 * cover nothing; in the pool or open sub-process that lies there, else in the nearest pool. What comes from several pools
 * is not pressed into one. Undefined when there is no place, e.g. for a pool inside a sub-process.
 */
export function pastePlace(
  viewer: BaseViewer,
  copies: readonly CopyDescriptor[],
  isOfOnePool: boolean,
): PastePlace | undefined {
  const root = viewer.get<Canvas>('canvas').getRootElement();
  const box = boxOf(copies);
  const pointer = pointerOn(viewer);
  const wanted = pointer ?? middleOf(viewer);
  const types = copies.flatMap(({ parent, businessObject }) =>
    parent === undefined ? (businessObject?.$type ?? []) : [],
  );
  if (types.includes('bpmn:Participant')) {
    const isOpen =
      root.type === 'bpmn:Collaboration' || (root.type === 'bpmn:Process' && childrenOf(root).length === 0);
    return isOpen ? { element: root, point: belowPools(viewer, box, wanted) } : undefined;
  }
  const isAnywhere = root.type !== 'bpmn:Collaboration' || types.every((type) => /Annotation|Group/.test(type));
  const [nearest] = containersOf(viewer).sort((one, other) => distance(one, wanted) - distance(other, wanted));
  const holder = containerAt(viewer, wanted) ?? (isAnywhere ? undefined : nearest);
  if (!holder && !isAnywhere) return undefined;
  const pressed = (point: Point): Point => (holder && isOfOnePool ? inside(holder, box, point) : point);
  const present = shapesOn(viewer).filter((shape) => !isHolder(shape));
  const point =
    pointer || !isOfOnePool
      ? besideSame(present, copies, pressed(wanted))
      : freePlace(present, box, pressed(wanted), (each) => away(pressed(each), each) === 0);
  return { element: holder ?? root, point };
}

/** The innermost pool or open sub-process at a point of the plane that is shown. */
export function containerAt(viewer: BaseViewer, { x, y }: Point): Container | undefined {
  return containersOf(viewer)
    .filter((each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height)
    .sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

function containersOf(viewer: BaseViewer): Container[] {
  return shapesOn(viewer).filter(isContainer);
}

/** Everything with a place and a size on the plane that is shown. */
function shapesOn(viewer: BaseViewer): Container[] {
  const root = viewer.get<Canvas>('canvas').getRootElement();
  const all = viewer.get<ElementRegistry>('elementRegistry').getAll();
  return all.filter(isShape).filter((shape) => shape.parent !== undefined && planeOf(shape) === root);
}

function isShape(element: CanvasElement): element is Container {
  const { x, y, width, height } = element;
  return ![x, y, width, height].includes(undefined);
}

function isContainer({ type, labelTarget, businessObject, di }: Container): boolean {
  if (labelTarget) return false;
  if (type === 'bpmn:Participant') return businessObject.processRef !== undefined;
  return /^bpmn:(SubProcess|AdHocSubProcess|Transaction)$/.test(type) && di.get('isExpanded') === true;
}

function childrenOf(root: CanvasElement): readonly CanvasElement[] {
  return (root as CanvasElement & { readonly children: readonly CanvasElement[] }).children;
}

function pointerOn(viewer: BaseViewer): Point | undefined {
  const canvas = viewer.get<Canvas>('canvas');
  const { clientX, clientY } = viewer.get<{ getLastMoveEvent(): MouseEvent }>('mouse').getLastMoveEvent();
  const under = document.elementFromPoint(clientX, clientY);
  const isDrawing = under && canvas.getContainer().contains(under) && under.closest('.djs-container > svg') !== null;
  if (!isDrawing) return undefined;
  const { left, top } = canvas.getContainer().getBoundingClientRect();
  const { x, y } = canvas.viewbox();
  return grid({ x: x + (clientX - left) / canvas.zoom(), y: y + (clientY - top) / canvas.zoom() });
}

function middleOf(viewer: BaseViewer): Point {
  const { x, y, width, height } = viewer.get<Canvas>('canvas').viewbox();
  return grid({ x: x + width / 2, y: y + height / 2 });
}

function grid({ x, y }: Point): Point {
  return { x: Math.round(x / 10) * 10, y: Math.round(y / 10) * 10 };
}

/** A point so near to the wanted one that the copies are inside, if there is room. */
function inside({ x, y, width, height, type }: Container, box: Bounds, wanted: Point): Point {
  const left = type === 'bpmn:Participant' ? margin.band : margin.border;
  return grid({
    x: between(x + left + box.width / 2, x + width - margin.border - box.width / 2, wanted.x),
    y: between(y + margin.border + box.height / 2, y + height - margin.border - box.height / 2, wanted.y),
  });
}

function between(least: number, most: number, wanted: number): number {
  return least > most ? least : Math.min(most, Math.max(least, wanted));
}

/** The nearest place around where the copies cover nothing that is drawn there, else the wanted one. */
function freePlace(
  present: readonly Bounds[],
  { width, height }: Bounds,
  wanted: Point,
  isAllowed: (point: Point) => boolean,
): Point {
  const isFree = ({ x, y }: Point): boolean =>
    present.every((each) => !isOver(each, { x: x - width / 2, y: y - height / 2, width, height }, margin.shapes));
  const steps = Array.from({ length: 41 }, (_, at) => (at - 20) * aside);
  return (
    steps
      .flatMap((across) => steps.map((down) => ({ x: wanted.x + across, y: wanted.y + down })))
      .sort((one, other) => away(one, wanted) - away(other, wanted))
      .find((point) => isAllowed(point) && isFree(point)) ?? wanted
  );
}

/** Aside of what stands exactly there already: copies that were put in before. */
function besideSame(present: readonly Bounds[], copies: readonly CopyDescriptor[], wanted: Point): Point {
  const box = boxOf(copies);
  const [shape] = copies.filter((each) => each.waypoints === undefined && each.labelTarget === undefined);
  const by = { x: (shape?.x ?? 0) - box.x - box.width / 2, y: (shape?.y ?? 0) - box.y - box.height / 2 };
  let point = wanted;
  const isTaken = (each: Bounds): boolean => away(each, { x: point.x + by.x, y: point.y + by.y }) < 5;
  while (present.some(isTaken)) point = { x: point.x + aside, y: point.y + aside };
  return point;
}

/** Pools do not lie on each other: one that would goes below all of them. */
function belowPools(viewer: BaseViewer, box: Bounds, wanted: Point): Point {
  const pools = shapesOn(viewer).filter(({ type }) => type === 'bpmn:Participant');
  const there = { ...box, x: wanted.x - box.width / 2, y: wanted.y - box.height / 2 };
  if (!pools.some((pool) => isOver(pool, there, margin.pools))) return wanted;
  const left = Math.min(...pools.map(({ x }) => x));
  const bottom = Math.max(...pools.map(({ y, height }) => y + height));
  return { x: left + box.width / 2, y: bottom + margin.pools + box.height / 2 };
}

function isOver(one: Bounds, other: Bounds, room: number): boolean {
  return (
    one.x < other.x + other.width + room &&
    one.x + one.width > other.x - room &&
    one.y < other.y + other.height + room &&
    one.y + one.height > other.y - room
  );
}

/** Pools, lanes, groups and open sub-processes hold what stands on them; anything else is hidden by it. */
function isHolder(shape: Container): boolean {
  return /^bpmn:(Participant|Lane|Group)$/.test(shape.type) || isContainer(shape);
}

function away(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function distance(box: Bounds, { x, y }: Point): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** What copies take up, as bpmn-js measures it before it puts their middle at a point. */
export function boxOf(copies: readonly CopyDescriptor[]): Bounds {
  const corners = copies
    .filter(({ hidden }) => hidden !== true)
    .flatMap(({ waypoints, x = 0, y = 0, width = 0, height = 0 }) =>
      waypoints
        ? waypoints
        : [
            { x, y },
            { x: x + width, y: y + height },
          ],
    );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
