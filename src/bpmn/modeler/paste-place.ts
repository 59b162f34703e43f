import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, CopyDescriptor, ElementRegistry } from './editor-parts.ts';
import { planeOf } from './make-room.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where copies go: the middle of them, and what they come to stand in. */
export interface PastePlace {
  readonly point: Point;
  readonly element: CanvasElement;
}

interface Container extends CanvasElement, Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room between copies and the border of what they stand in; a pool has a band for its name. */
const margin = { band: 40, border: 20 };
const aside = 20;

/**
 * Where copies are to stand: at the pointer when it is on the drawing, else in the middle of what is in view; in the pool
 * or open sub-process that lies there, else in the nearest pool, and not right on top of what was put there before.
 * Undefined when there is no place, e.g. for a pool inside a sub-process.
 */
export function pastePlace(viewer: BaseViewer, copies: readonly CopyDescriptor[]): PastePlace | undefined {
  const root = viewer.get<Canvas>('canvas').getRootElement();
  const box = boxOf(copies);
  const wanted = pointerOn(viewer) ?? middleOf(viewer);
  const types = copies.flatMap(({ parent, businessObject }) =>
    parent === undefined ? (businessObject?.$type ?? []) : [],
  );
  if (types.includes('bpmn:Participant')) {
    const isFree =
      root.type === 'bpmn:Collaboration' || (root.type === 'bpmn:Process' && childrenOf(root).length === 0);
    return isFree ? { element: root, point: besideCopies(viewer, copies, wanted) } : undefined;
  }
  const container = containerAt(viewer, wanted);
  if (container) return { element: container, point: besideCopies(viewer, copies, inside(container, box, wanted)) };
  const isAnywhere = root.type !== 'bpmn:Collaboration' || types.every((type) => /Annotation|Group/.test(type));
  if (isAnywhere) return { element: root, point: besideCopies(viewer, copies, wanted) };
  const [nearest] = containersOf(viewer).sort((one, other) => distance(one, wanted) - distance(other, wanted));
  return nearest && { element: nearest, point: besideCopies(viewer, copies, inside(nearest, box, wanted)) };
}

/** The innermost pool or open sub-process at a point of the plane that is shown. */
export function containerAt(viewer: BaseViewer, { x, y }: Point): Container | undefined {
  return containersOf(viewer)
    .filter((each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height)
    .sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

function containersOf(viewer: BaseViewer): Container[] {
  const root = viewer.get<Canvas>('canvas').getRootElement();
  return viewer
    .get<ElementRegistry>('elementRegistry')
    .getAll()
    .filter(isContainer)
    .filter((element) => planeOf(element) === root);
}

function isContainer(element: CanvasElement): element is Container {
  const { x, y, width, height } = element;
  if ([x, y, width, height].includes(undefined)) return false;
  if (element.labelTarget || element.parent === undefined) return false;
  if (element.type === 'bpmn:Participant') return element.businessObject.processRef !== undefined;
  const isSubProcess = /^bpmn:(SubProcess|AdHocSubProcess|Transaction)$/.test(element.type);
  return isSubProcess && (element as CanvasElement & { di: ModdleElement }).di.get('isExpanded') === true;
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
function inside({ x, y, width, height, type }: Container, box: Box, wanted: Point): Point {
  const left = type === 'bpmn:Participant' ? margin.band : margin.border;
  return grid({
    x: between(x + left + box.width / 2, x + width - margin.border - box.width / 2, wanted.x),
    y: between(y + margin.border + box.height / 2, y + height - margin.border - box.height / 2, wanted.y),
  });
}

function between(least: number, most: number, wanted: number): number {
  return least > most ? least : Math.min(most, Math.max(least, wanted));
}

/** Aside of what stands exactly there already: copies that were put in before. */
function besideCopies(viewer: BaseViewer, copies: readonly CopyDescriptor[], wanted: Point): Point {
  const box = boxOf(copies);
  const [shape] = copies.filter((each) => each.waypoints === undefined && each.labelTarget === undefined);
  if (shape?.x === undefined || shape.y === undefined) return wanted;
  const by = { x: shape.x - box.x - box.width / 2, y: shape.y - box.y - box.height / 2 };
  const present = viewer.get<ElementRegistry>('elementRegistry').getAll();
  const isTaken = ({ x, y }: Point): boolean =>
    present.some((each) => Math.abs((each.x ?? NaN) - x - by.x) < 5 && Math.abs((each.y ?? NaN) - y - by.y) < 5);
  let point = wanted;
  while (isTaken(point)) point = { x: point.x + aside, y: point.y + aside };
  return point;
}

function distance(box: Box, { x, y }: Point): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** What copies take up, as bpmn-js measures it before it puts their middle at a point. */
export function boxOf(copies: readonly CopyDescriptor[]): Box {
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
