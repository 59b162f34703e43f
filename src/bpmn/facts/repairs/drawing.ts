import { isConnection, isDataAssociation, isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One diagram of the file: its plane, what it shows, and the shape or edge of every element drawn in it. */
export interface Drawing {
  readonly diagram: string;
  readonly plane: string;
  /** The collaboration, process or sub-process that the plane shows. */
  readonly root: string;
  /** Element to the key of its shape or edge; where there are several, the first by key. */
  readonly drawn: ReadonlyMap<string, string>;
  /** What an editor comes across when it walks from the root. */
  readonly reached: ReadonlySet<string>;
}

/** The diagrams in the order of their keys. */
export function drawingsOf(draft: Draft): Drawing[] {
  const children = draft.children();
  return draft.ofType('bpmndi:BPMNPlane').map((plane) => {
    const drawn = new Map<string, string>();
    for (const part of [...(children.get(plane) ?? [])].sort()) {
      const element = draft.text(part, '@bpmnElement');
      if (element !== undefined && !drawn.has(element)) drawn.set(element, part);
    }
    const root = draft.text(plane, '@bpmnElement') ?? '';
    return { diagram: draft.parent(plane), plane, root, drawn, reached: reachedFrom(draft, root, children) };
  });
}

function reachedFrom(draft: Draft, root: string, children: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([root]);
  for (const key of reached) {
    for (const child of children.get(key) ?? []) reached.add(child);
    const process = draft.type(key) === 'bpmn:participant' ? draft.text(key, '@processRef') : undefined;
    if (process !== undefined) reached.add(process);
  }
  if (draft.type(root) === 'bpmn:collaboration') {
    const loose = draft.ofType('bpmn:process').filter((key) => !reached.has(key) && hasLanes(draft, key, children));
    for (const process of loose) for (const key of reachedFrom(draft, process, children)) reached.add(key);
  }
  return reached;
}

/** bpmn-js draws a process without a pool beside the pools when it has lanes. */
function hasLanes(draft: Draft, process: string, children: ReadonlyMap<string, readonly string[]>): boolean {
  const fields = [...(draft.entities.get(process)?.keys() ?? [])];
  const inside = (children.get(process) ?? []).map((key) => draft.text(key, 'within') ?? draft.type(key));
  return [...fields, ...inside].some((part) => part.startsWith('bpmn:laneSet'));
}

export function isDrawn(drawing: Drawing, element: string): boolean {
  return drawing.reached.has(element) && drawing.drawn.has(element);
}

/** Whether an editor opens both diagrams together: one shows a part of what the other shows. */
export function belongTogether(left: Drawing, right: Drawing): boolean {
  return left.root !== right.root && (left.reached.has(right.root) || right.reached.has(left.root));
}

/** The two elements that a connection joins. */
export function endsOf(draft: Draft, connection: string): readonly [string, string] {
  const type = draft.type(connection);
  if (!isDataAssociation(type)) {
    return [draft.text(connection, '@sourceRef') ?? '', draft.text(connection, '@targetRef') ?? ''];
  }
  const owner = draft.parent(connection);
  return type === 'bpmn:dataInputAssociation'
    ? [draft.text(connection, 'bpmn:sourceRef#text') ?? '', owner]
    : [owner, draft.text(connection, 'bpmn:targetRef#text') ?? ''];
}

/** The bounds of a shape, when they are four numbers; some files hide a pool by giving it no size. */
export function boxOf(draft: Draft, shape: string | undefined): Box | undefined {
  if (shape === undefined) return undefined;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) =>
    numberOf(draft.text(shape, `dc:Bounds@${side}`)),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return width >= 0 && height >= 0 ? { x, y, width, height } : undefined;
}

export function setBox(draft: Draft, shape: string, { x, y, width, height }: Box): void {
  for (const [side, value] of Object.entries({ x, y, width, height })) {
    draft.set(shape, `dc:Bounds@${side}`, String(Math.round(value)));
  }
}

function numberOf(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether waypoints are a line: two points or more, all of them numbers. */
export function isLine(waypoints: string | undefined): boolean {
  const points = (waypoints ?? '').split(' ').filter(Boolean);
  return points.length >= 2 && points.every((point) => /^-?[\d.]+(?:e[+-]?\d+)?,-?[\d.]+(?:e[+-]?\d+)?$/i.test(point));
}

/** A straight line between what a connection joins; a connection of an element with itself goes around its corner. */
export function straightLine(draft: Draft, drawing: Drawing, connection: string): string {
  const [source, target] = endsOf(draft, connection);
  const from = middleOf(draft, drawing, source);
  const to = middleOf(draft, drawing, target);
  if (source !== target) return `${from.x},${from.y} ${to.x},${to.y}`;
  return `${from.x},${from.y} ${from.x + 100},${from.y} ${from.x + 100},${from.y - 80} ${from.x},${from.y - 80} ${to.x},${to.y}`;
}

function middleOf(draft: Draft, drawing: Drawing, element: string): { x: number; y: number } {
  const part = drawing.drawn.get(element);
  const box = boxOf(draft, part);
  if (box) return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const waypoints = part === undefined ? undefined : draft.text(part, 'waypoints');
  if (!isConnection(draft.type(element)) || !isLine(waypoints)) return { x: 0, y: 0 };
  const points = (waypoints ?? '').split(' ').map((point) => point.split(',').map(Number));
  const [first = [0, 0], second = [0, 0]] = points.slice(Math.floor((points.length - 1) / 2));
  const middle = (axis: number): number => Math.round(((first[axis] ?? 0) + (second[axis] ?? 0)) / 2);
  return { x: middle(0), y: middle(1) };
}

/** Whether a sub-process shows what it holds in this drawing. */
export function isExpanded(draft: Draft, drawing: Drawing, key: string): boolean {
  const shape = drawing.drawn.get(key);
  return isSubProcess(draft.type(key)) && shape !== undefined && draft.text(shape, '@isExpanded') === 'true';
}
