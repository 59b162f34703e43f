import { isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';
import { boxOf, isExpanded, setBox, type Box, type Drawing } from './drawing.ts';
import { TakenGround } from './taken-ground.ts';

type Size = Pick<Box, 'width' | 'height'>;

/**
 * Free places for the new shapes of one drawing: pools below everything, lanes below the lanes of their pool, steps
 * after what leads to them. What stands on the drawing is read once; a new shape is told by `add`.
 */
export class Places {
  private readonly drawn: Map<string, string>;
  private readonly steps = new TakenGround();
  private readonly boundaryEvents = new TakenGround();
  private readonly flowsTo: ReadonlyMap<string, readonly string[]>;
  private readonly poolsOf: ReadonlyMap<string, readonly string[]>;
  private readonly processesWithLanes = new Set<string>();
  private leftmost = Infinity;
  private lowest = 20;

  constructor(
    private readonly draft: Draft,
    private readonly drawing: Drawing,
  ) {
    this.drawn = new Map(drawing.drawn);
    this.flowsTo = grouped(draft, 'bpmn:sequenceFlow', '@targetRef');
    this.poolsOf = grouped(draft, 'bpmn:participant', '@processRef');
    for (const element of this.drawn.keys()) this.note(element);
  }

  /** A free place for a shape of `element`. Making room for a lane can lengthen its pool. */
  placeFor(element: string, size: Size): Box {
    const { draft } = this;
    const type = draft.type(element);
    if (type === 'bpmn:participant') return this.below(60, size);
    if (type === 'bpmn:lane') return this.laneBox(element, size);
    if (type === 'bpmn:boundaryEvent') {
      const host = this.boxOf(draft.text(element, '@attachedToRef') ?? '');
      if (host) return this.attached(host, size);
    }
    return this.free({ ...this.start(element, size), ...size });
  }

  /** Takes note of a shape that was put where `placeFor` said. */
  add(element: string, shape: string): void {
    this.drawn.set(element, shape);
    this.note(element);
  }

  private note(element: string): void {
    const { draft } = this;
    const type = draft.type(element);
    if (type === 'bpmn:lane') for (const around of ancestors(draft, element)) this.processesWithLanes.add(around);
    const box = this.boxOf(element);
    if (!box) return;
    if (!this.isFrame(type, element)) this.steps.add(box);
    if (type === 'bpmn:boundaryEvent') this.boundaryEvents.add(box);
    this.leftmost = Math.min(this.leftmost, box.x);
    this.lowest = Math.max(this.lowest, box.y + box.height);
  }

  private boxOf(element: string): Box | undefined {
    return boxOf(this.draft, this.drawn.get(element));
  }

  private below(distance: number, size: Size): Box {
    return { x: this.left(), y: this.lowest + distance, ...size };
  }

  private left(): number {
    return this.leftmost === Infinity ? 160 : this.leftmost;
  }

  /** A new lane lengthens its pool by its height; a lane inside a lane fills it. */
  private laneBox(lane: string, size: Size): Box {
    const { draft } = this;
    const around = [...ancestors(draft, lane)];
    const outer = around.map((key) => (draft.type(key) === 'bpmn:lane' ? this.boxOf(key) : undefined)).find(Boolean);
    if (outer) return { x: outer.x + 30, y: outer.y, width: Math.max(outer.width - 30, 30), height: outer.height };
    const process = around.find((key) => draft.type(key) === 'bpmn:process') ?? '';
    const pool = this.poolsOf.get(process)?.[0] ?? '';
    const shape = this.drawn.get(pool);
    const box = boxOf(draft, shape);
    if (shape === undefined || !box) return this.below(60, size);
    const width = Math.max(box.width - 30, 30);
    if (!this.processesWithLanes.has(process)) return { x: box.x + 30, y: box.y, width, height: box.height };
    setBox(draft, shape, { ...box, height: box.height + size.height });
    this.note(pool);
    return { x: box.x + 30, y: box.y + box.height, width, height: size.height };
  }

  private attached(host: Box, size: Size): Box {
    const box = { x: host.x + host.width - size.width, y: host.y + host.height - size.height / 2, ...size };
    for (let tries = 0; tries < 20 && this.boundaryEvents.isTaken(box); tries += 1) box.x -= size.width + 6;
    return box;
  }

  private start(element: string, size: Size): { x: number; y: number } {
    const { draft } = this;
    for (const flow of this.flowsTo.get(element) ?? []) {
      const before = this.boxOf(draft.text(flow, '@sourceRef') ?? '');
      if (before) return { x: before.x + before.width + 50, y: before.y + (before.height - size.height) / 2 };
    }
    const lanes = draft.text(element, 'lane')?.split(' ') ?? [];
    const parent = draft.parent(element);
    for (const holder of [...lanes, parent, ...(this.poolsOf.get(parent) ?? [])]) {
      const box = this.boxOf(holder);
      if (box) return { x: box.x + 50, y: box.y + 20 };
    }
    return { x: this.left(), y: this.lowest + 40 };
  }

  private free(box: Box): Box {
    let place = box;
    for (let tries = 0; tries < 200 && this.steps.isTaken(place); tries += 1) place = { ...place, y: place.y + 20 };
    return place;
  }

  private isFrame(type: string, key: string): boolean {
    if (type === 'bpmn:participant' || type === 'bpmn:lane' || type === 'bpmn:group') return true;
    return isSubProcess(type) && isExpanded(this.draft, { ...this.drawing, drawn: this.drawn }, key);
  }
}

/** The entities of a type by what a field of them names, in the order of their keys. */
function grouped(draft: Draft, type: string, field: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of draft.ofType(type)) {
    const named = draft.text(key, field);
    if (named === undefined) continue;
    const group = groups.get(named);
    if (group) group.push(key);
    else groups.set(named, [key]);
  }
  return groups;
}

function ancestors(draft: Draft, key: string): Set<string> {
  const around = new Set<string>();
  for (let at = draft.parent(key); draft.has(at) && !around.has(at); at = draft.parent(at)) around.add(at);
  return around;
}
