import { isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';
import { boxOf, isExpanded, setBox, type Box, type Drawing } from './drawing.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** A free place for a new shape: pools below everything, lanes below the lanes of their pool, steps after what leads to them. */
export function placeFor(draft: Draft, drawing: Drawing, element: string, size: Size): Box {
  const type = draft.type(element);
  if (type === 'bpmn:participant') return { x: leftmost(draft, drawing), y: lowest(draft, drawing) + 60, ...size };
  if (type === 'bpmn:lane') return laneBox(draft, drawing, element, size);
  if (type === 'bpmn:boundaryEvent') {
    const host = boxOf(draft, drawing.drawn.get(draft.text(element, '@attachedToRef') ?? ''));
    if (host) return attached(draft, drawing, host, size);
  }
  return free(draft, drawing, { ...start(draft, drawing, element, size), ...size });
}

/** A new lane lengthens its pool by its height; a lane inside a lane fills it. */
function laneBox(draft: Draft, drawing: Drawing, lane: string, size: Size): Box {
  const around = ancestors(draft, lane);
  const outer = around
    .map((key) => (draft.type(key) === 'bpmn:lane' ? boxOf(draft, drawing.drawn.get(key)) : undefined))
    .find(Boolean);
  if (outer) return { x: outer.x + 30, y: outer.y, width: Math.max(outer.width - 30, 30), height: outer.height };
  const process = around.find((key) => draft.type(key) === 'bpmn:process') ?? '';
  const pool = draft.ofType('bpmn:participant').find((key) => draft.text(key, '@processRef') === process);
  const shape = drawing.drawn.get(pool ?? '');
  const box = boxOf(draft, shape);
  if (shape === undefined || !box) return { x: leftmost(draft, drawing), y: lowest(draft, drawing) + 60, ...size };
  const siblings = draft
    .ofType('bpmn:lane')
    .some((key) => key !== lane && drawing.drawn.has(key) && ancestors(draft, key).includes(process));
  if (!siblings) return { x: box.x + 30, y: box.y, width: Math.max(box.width - 30, 30), height: box.height };
  setBox(draft, shape, { ...box, height: box.height + size.height });
  return { x: box.x + 30, y: box.y + box.height, width: Math.max(box.width - 30, 30), height: size.height };
}

function attached(draft: Draft, drawing: Drawing, host: Box, size: Size): Box {
  const box = { x: host.x + host.width - size.width, y: host.y + host.height - size.height / 2, ...size };
  const taken = boxesOf(draft, drawing, (type) => type === 'bpmn:boundaryEvent');
  for (let tries = 0; tries < 20 && taken.some((other) => overlap(other, box)); tries += 1) box.x -= size.width + 6;
  return box;
}

function start(draft: Draft, drawing: Drawing, element: string, size: Size): { x: number; y: number } {
  const before = draft
    .ofType('bpmn:sequenceFlow')
    .filter((flow) => draft.text(flow, '@targetRef') === element)
    .map((flow) => boxOf(draft, drawing.drawn.get(draft.text(flow, '@sourceRef') ?? '')))
    .find(Boolean);
  if (before) return { x: before.x + before.width + 50, y: before.y + (before.height - size.height) / 2 };
  const lanes = draft.text(element, 'lane')?.split(' ') ?? [];
  const pools = draft
    .ofType('bpmn:participant')
    .filter((pool) => draft.text(pool, '@processRef') === draft.parent(element));
  for (const holder of [...lanes, draft.parent(element), ...pools]) {
    const box = boxOf(draft, drawing.drawn.get(holder));
    if (box) return { x: box.x + 50, y: box.y + 20 };
  }
  return { x: leftmost(draft, drawing), y: lowest(draft, drawing) + 40 };
}

function free(draft: Draft, drawing: Drawing, box: Box): Box {
  const taken = boxesOf(draft, drawing, (type, key) => !isFrame(draft, drawing, type, key));
  let place = box;
  for (let tries = 0; tries < 200 && taken.some((other) => overlap(other, place)); tries += 1) {
    place = { ...place, y: place.y + 20 };
  }
  return place;
}

function isFrame(draft: Draft, drawing: Drawing, type: string, key: string): boolean {
  if (type === 'bpmn:participant' || type === 'bpmn:lane' || type === 'bpmn:group') return true;
  return isSubProcess(type) && isExpanded(draft, drawing, key);
}

function boxesOf(draft: Draft, drawing: Drawing, wanted: (type: string, key: string) => boolean): Box[] {
  return [...drawing.drawn].flatMap(([element, part]) => {
    const box = wanted(draft.type(element), element) ? boxOf(draft, part) : undefined;
    return box ? [box] : [];
  });
}

function overlap(left: Box, right: Box): boolean {
  const across = left.x < right.x + right.width && right.x < left.x + left.width;
  return across && left.y < right.y + right.height && right.y < left.y + left.height;
}

function leftmost(draft: Draft, drawing: Drawing): number {
  const boxes = boxesOf(draft, drawing, () => true);
  return boxes.length === 0 ? 160 : Math.min(...boxes.map(({ x }) => x));
}

function lowest(draft: Draft, drawing: Drawing): number {
  return Math.max(20, ...boxesOf(draft, drawing, () => true).map(({ y, height }) => y + height));
}

function ancestors(draft: Draft, key: string): string[] {
  const around: string[] = [];
  for (let at = draft.parent(key); draft.has(at) && !around.includes(at); at = draft.parent(at)) around.push(at);
  return around;
}
