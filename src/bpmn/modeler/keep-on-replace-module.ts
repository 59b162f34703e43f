import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { Modeling } from './editor-parts.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';

/** A moddle element with what moddle itself keeps of it. */
interface Kept extends ModdleElement {
  readonly $attrs: Record<string, unknown> | undefined;
  readonly $model: { create(type: string, properties?: object): Kept };
  readonly $descriptor: { readonly properties?: readonly Property[] };
}

interface Property {
  readonly name: string;
  readonly isMany?: boolean;
  readonly isReference?: boolean;
  readonly isVirtual?: boolean;
}

interface Drawing extends Kept {
  label?: Kept & { readonly bounds?: Kept };
}

type Shape = CanvasElement & {
  readonly di: Drawing;
  readonly label?: CanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

interface Replacing {
  readonly oldShape: Shape;
  readonly newShape: Shape;
  readonly newData: { readonly type?: string };
  /** What the step had before other parts of bpmn-js take it apart. */
  lanes?: readonly ModdleElement[];
  placeholder?: string | undefined;
}

/**
 * A step that changes its type is made anew by bpmn-js, which copies what it knows. Here it keeps the rest: attributes of
 * other programs, the ids of what is inside it and what that refers to, a lane that is drawn elsewhere, and its drawing
 * with id, label and attributes.
 */
class KeepOnReplace extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'modeling'];

  constructor(eventBus: EventBus, modeling: Modeling) {
    super(eventBus);
    this.preExecute('shape.replace', 5000, ({ context }: { context: Replacing }) => {
      keepSize(context);
      const owner = context.oldShape.businessObject;
      context.lanes = [...((owner.get('lanes') as readonly ModdleElement[] | undefined) ?? [])];
      context.placeholder = placeholderOf(owner)?.id;
    });
    this.postExecuted('shape.replace', 400, ({ context }: { context: Replacing }) => {
      const { oldShape, newShape, lanes = [], placeholder } = context;
      const now = newShape.businessObject;
      keepParts(oldShape.businessObject as Kept, now as Kept);
      keepDrawing(oldShape.di, newShape.di, newShape);
      const made = placeholderOf(now);
      if (made && placeholder !== undefined) made.id = placeholder;
      if ((now.get('lanes') as readonly unknown[] | undefined)?.length !== 0) return;
      for (const lane of lanes) {
        const steps = lane.get('flowNodeRef') as readonly ModdleElement[];
        modeling.updateModdleProperties(newShape, lane, { flowNodeRef: [...steps, now] });
      }
    });
  }
}

const drawnAsTask = /Task$|^bpmn:CallActivity$/;

/** A task that becomes one of another type stays as large as it is; bpmn-js would give it the size of a new one. */
function keepSize({ oldShape, newData }: Replacing): void {
  if (!drawnAsTask.test(oldShape.type) || !drawnAsTask.test(newData.type ?? '')) return;
  const { x, y, width, height } = oldShape;
  // The place of a new shape is that of its middle.
  Object.assign(newData, { x: Math.round(x + width / 2), y: Math.round(y + height / 2), width, height });
}

/** The property that bpmn-js gives a step for its data to go to. */
function placeholderOf(owner: ModdleElement): ModdleElement | undefined {
  const properties = owner.get('properties') as readonly ModdleElement[] | undefined;
  return properties?.find(({ name }) => name === '__targetRef_placeholder');
}

const ownPlaces = new Set(['id', 'bounds', 'label', 'bpmnElement', 'isMarkerVisible']);

function keepDrawing(old: Drawing, now: Drawing, shape: Shape): void {
  keepAttributes(old, now);
  for (const { name } of old.$descriptor.properties ?? []) {
    if (!ownPlaces.has(name) && isOwn(old, name) && !isOwn(now, name)) now.set(name, old.get(name));
  }
  now.set('id', old.id);
  if (!old.label) return;
  if (!now.label && !shape.label) {
    const { bounds } = old.label;
    const box = bounds && { bounds: now.$model.create('dc:Bounds', placesOf(bounds)) };
    now.label = now.$model.create('bpmndi:BPMNLabel', box);
    now.label.$parent = now;
  }
  if (!now.label) return;
  keepAttributes(old.label, now.label);
  now.label.set('id', old.label.id);
  if (isOwn(old.label, 'labelStyle')) now.label.set('labelStyle', old.label.get('labelStyle'));
}

function placesOf(bounds: Kept): object {
  return Object.fromEntries(['x', 'y', 'width', 'height'].map((side) => [side, bounds.get(side)]));
}

/** What both have inside them, pair by pair; then what the parts refer to, among them or elsewhere. */
function keepParts(old: Kept, now: Kept): void {
  const pairs = new Map<unknown, Kept>();
  pair(old, now, pairs);
  for (const [former, part] of pairs as Map<Kept, Kept>) {
    keepAttributes(former, part);
    if (part === now) continue;
    part.set('id', former.id);
    for (const { name, isReference, isMany } of part.$descriptor.properties ?? []) {
      if (isReference !== true || isMany === true || isOwn(part, name) || !isOwn(former, name)) continue;
      part.set(name, pairs.get(former.get(name)) ?? former.get(name));
    }
  }
}

function pair(old: Kept, now: Kept, pairs: Map<unknown, Kept>): void {
  pairs.set(old, now);
  for (const { name, isReference, isVirtual } of now.$descriptor.properties ?? []) {
    if (isReference === true || isVirtual === true) continue;
    const before = partsOf(old, name);
    partsOf(now, name).forEach((part, position) => {
      const former = before[position];
      if (former && former !== part && former.$type === part.$type) pair(former, part, pairs);
    });
  }
}

function partsOf(owner: Kept, name: string): readonly Kept[] {
  if (!isOwn(owner, name)) return [];
  const value = owner.get(name);
  return ((Array.isArray(value) ? value : [value]) as unknown[]).filter(
    (part): part is Kept => typeof part === 'object' && part !== null && '$descriptor' in part,
  );
}

function isOwn(owner: Kept, name: string): boolean {
  return owner.$descriptor.properties !== undefined && Object.hasOwn(owner, name) && owner.get(name) !== undefined;
}

function keepAttributes(old: Kept, now: Kept): void {
  for (const [name, value] of Object.entries(old.$attrs ?? {})) if (now.$attrs) now.$attrs[name] ??= value;
}

export const keepOnReplaceModule = {
  __init__: ['keepOnReplace'],
  keepOnReplace: ['type', KeepOnReplace],
};
