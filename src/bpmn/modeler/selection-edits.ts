import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from './diagram-session.ts';
import type { ElementRegistry, Modeling } from './editor-parts.ts';
import {
  centreOf,
  isFlowNode,
  joinAnew,
  sequenceFlows as flows,
  stands,
  type Drawing,
  type Shape,
} from './flow-drawing.ts';
import { makeRoom } from './make-room.ts';
import type { CanvasElement } from './moddle.ts';
import { stepEdits } from './step-edits.ts';

export const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** A type that every selected element can be given, named in the language of the screens. */
export interface TypeOffer {
  readonly id: string;
  readonly label: string;
}

/** A lane that the selected steps can be given to. */
export interface LaneOffer {
  readonly id: string;
  /** Whether all of the selected steps stand there now. */
  readonly isTheirs: boolean;
}

/** Colours of the outline and of the inside, `#rrggbb`; without them an element looks as the theme says. */
export interface Colour {
  readonly stroke: string;
  readonly fill: string;
}

interface Arranger {
  trigger(elements: readonly CanvasElement[], how: string): void;
}

/** The menu of types that bpmn-js offers for one element. */
interface TypeMenu {
  getPopupMenuEntries(element: CanvasElement): Readonly<Record<string, { label: string; action: () => CanvasElement }>>;
}

/** What the menu of types calls the type that an element has; bpmn-js leaves it out of the element's own menu. */
function ownEntry({ type }: CanvasElement): string {
  if (type === 'bpmn:BusinessRuleTask') return 'replace-with-rule-task';
  const words = type.replace(/^bpmn:/, '').replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  return `replace-with-${words.toLowerCase()}`;
}

interface Painter extends Modeling {
  setColor(elements: readonly CanvasElement[], colour: Partial<Colour> | undefined): void;
}

interface Line {
  readonly source: Shape;
  readonly target: Shape;
  readonly kind: { readonly type: string };
}

interface Connecting {
  connect(source: Shape, target: Shape, kind: { readonly type: string }): CanvasElement;
}

/** What bpmn-js lets two elements be connected by; `false` or `null` when by nothing. */
interface Rules {
  canConnect(source: Shape, target: Shape): { readonly type: string } | false | null;
}

const gateway = { size: 50, gap: 50 };

/** Edits of several selected elements at once, each one step of undo. */
export function selectionEdits(viewer: BaseViewer, session: DiagramSession) {
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  // A diagram that is only read has no part that draws; its colours and lanes are looked at all the same.
  const drawing = (): Drawing => viewer.get<Drawing>('modeling');
  const elementsOf = (ids: readonly string[]): CanvasElement[] => ids.flatMap((id) => registry.get(id) ?? []);
  const shapesOf = (ids: readonly string[]): Shape[] => elementsOf(ids).filter(isShape);
  const nodesOf = (ids: readonly string[]): Shape[] => shapesOf(ids).filter(isFlowNode);
  const lineFor = (ids: readonly string[]): Line | undefined => {
    const [source, target, ...others] = shapesOf(ids);
    if (!source || !target || others.length > 0) return undefined;
    if (flows(source.outgoing).some((flow) => flow.target === target)) return undefined;
    const kind = viewer.get<Rules>('bpmnRules').canConnect(source, target);
    return kind ? { source, target, kind } : undefined;
  };
  const menuOf = (element: CanvasElement) => viewer.get<TypeMenu>('replaceMenuProvider').getPopupMenuEntries(element);

  return {
    align(ids: readonly string[], how: Alignment): void {
      viewer.get<Arranger>('alignElements').trigger(shapesOf(ids), how);
    },

    /** Makes the gaps between three or more elements equal. */
    distribute(ids: readonly string[], way: 'horizontal' | 'vertical'): void {
      viewer.get<Arranger>('distributeElements').trigger(shapesOf(ids), way);
    },

    /** Whether `swap` has two steps to change. */
    canSwap(ids: readonly string[]): boolean {
      return ids.length === 2 && nodesOf(ids).filter(({ type }) => type !== 'bpmn:BoundaryEvent').length === 2;
    },

    /** Lets two elements change places: on the canvas, in their lanes and in the flow. */
    swap(ids: readonly string[]): void {
      const [first, second] = nodesOf(ids);
      if (!first || !second || !this.canSwap(ids)) return;
      const other = (end: Shape): Shape => (end === first ? second : end === second ? first : end);
      const touched = new Set([first, second].flatMap(({ incoming, outgoing }) => flows([...incoming, ...outgoing])));
      const [one, two] = [centreOf(first), centreOf(second)];
      const [home, away] = [first.parent, second.parent];
      session.together(() => {
        for (const flow of touched) joinAnew(drawing(), flow, other(flow.source), other(flow.target));
        // Moved last: a step that comes to stand on a flow of its own would be put into it once more.
        drawing().moveElements([first], { x: two.x - one.x, y: two.y - one.y }, away);
        drawing().moveElements([second], { x: one.x - two.x, y: one.y - two.y }, home);
        for (const flow of touched) drawing().layoutConnection(flow, { waypoints: [] });
      });
    },

    /** The types that all of the elements can be given, or that some have already and the others can be given. */
    types(ids: readonly string[]): readonly TypeOffer[] {
      const labels = new Map<string, string>();
      let offers: string[] | undefined;
      for (const each of shapesOf(ids)) {
        const menu = menuOf(each);
        for (const [id, { label }] of Object.entries(menu)) if (!labels.has(id)) labels.set(id, label);
        const possible = [ownEntry(each), ...Object.keys(menu)];
        offers = offers ? offers.filter((id) => possible.includes(id)) : possible;
        // Menus are many with everything selected: none is made once nothing is left to offer.
        if (offers.length === 0) break;
      }
      // The type that all of them have stands in no menu.
      return (offers ?? []).flatMap((id) => {
        const label = labels.get(id);
        return label === undefined ? [] : [{ id, label }];
      });
    },

    /** Gives elements a type out of `types`; they stay selected. */
    changeType(ids: readonly string[], type: string): void {
      const changed: string[] = [];
      session.together(() => {
        for (const shape of shapesOf(ids)) changed.push(menuOf(shape)[type]?.action().id ?? shape.id);
      });
      session.select(changed);
    },

    /** The colour that all of the elements have; undefined without one, or when they differ. */
    colour(ids: readonly string[]): Colour | undefined {
      const colours = elementsOf(ids).map(colourOf);
      const [first] = colours;
      return first && colours.every((each) => each?.fill === first.fill && each.stroke === first.stroke)
        ? first
        : undefined;
    },

    /** Colours elements together with their labels; without a colour they look as the theme says. */
    paint(ids: readonly string[], colour: Colour | undefined): void {
      const elements = elementsOf(ids);
      const labels = elements.flatMap(({ id }) => registry.get(`${id}_label`) ?? []);
      viewer.get<Painter>('modeling').setColor([...elements, ...labels], colour);
    },

    /** The lanes of the pool that all of the selected steps stand in, from above. */
    lanes(ids: readonly string[]): readonly LaneOffer[] {
      const nodes = nodesOf(ids);
      const pool = nodes[0]?.parent;
      if (!pool || nodes.some(({ parent }) => parent !== pool)) return [];
      const lanes = (registry.getAll() as readonly Shape[]).filter(
        ({ type, parent }) => type === 'bpmn:Lane' && isWithin(parent, pool),
      );
      const innermost = lanes.filter((lane) => !lanes.some(({ parent }) => parent === lane));
      return innermost
        .toSorted((a, b) => a.y - b.y)
        .map((lane) => ({ id: lane.id, isTheirs: nodes.every((node) => stands(node, lane)) }));
    },

    /** Gives steps to the performer of a lane. */
    moveToLane(ids: readonly string[], lane: string): void {
      const to = registry.get(lane) as Shape | undefined;
      const moving = nodesOf(ids).filter((node) => node.type !== 'bpmn:BoundaryEvent' && to && !stands(node, to));
      session.together(() => {
        for (const { id } of moving) session.use(stepEdits).moveToLane(id, lane);
      });
    },

    /** Whether a line can go from the first of two elements to the second: a flow, a message, or one to or from data. */
    canConnect(ids: readonly string[]): boolean {
      return lineFor(ids) !== undefined;
    },

    /** Draws that line, of the kind that fits the two; its id, or nothing when there is none. */
    connect(ids: readonly string[]): string {
      const line = lineFor(ids);
      if (!line) return '';
      const { source, target, kind } = line;
      const made = viewer.get<Connecting>('modeling').connect(source, target, kind).id;
      session.select([made]);
      return made;
    },

    /**
     * Puts one gateway after steps, of the kind at which their ways parted; what they all led to follows it. Gives its id,
     * or nothing when the steps stand in different processes, part themselves, or lead to different places.
     */
    joinAfter(ids: readonly string[]): string {
      const nodes = nodesOf(ids).filter(({ type }) => type !== 'bpmn:EndEvent' && type !== 'bpmn:BoundaryEvent');
      const [first] = nodes;
      const going = nodes.map(({ outgoing }) => flows(outgoing));
      const targets = new Set(going.flat().map(({ target }) => target));
      const [after] = targets;
      const isPlain = going.every((each) => each.length < 2) && nodes.every(({ parent }) => parent === first?.parent);
      if (!first || nodes.length < 2 || !isPlain || targets.size > 1 || (after && nodes.includes(after))) return '';
      let made = '';
      session.together(() => {
        const right = Math.max(...nodes.map(({ x, width }) => x + width));
        const isAhead = after !== undefined && after.x > right;
        // A gateway that comes to stand between the last step and what follows needs room for itself and its flow.
        if (isAhead) makeRoom(viewer, 'x', right + 1, Math.max(0, right + 2 * gateway.gap + gateway.size - after.x));
        const middle = nodes.reduce((sum, node) => sum + centreOf(node).y, 0) / nodes.length;
        const nearest = nodes.toSorted(
          (a, b) => Math.abs(centreOf(a).y - middle) - Math.abs(centreOf(b).y - middle),
        )[0];
        const row = isAhead ? after : (nearest ?? first);
        const place = { x: right + gateway.gap + gateway.size / 2, y: centreOf(row).y };
        const merge = drawing().createShape({ type: mergeFor(nodes) }, place, first.parent);
        for (const node of nodes) {
          const flow = flows(node.outgoing)[0];
          if (flow) joinAnew(drawing(), flow, node, merge);
          else drawing().createConnection(node, merge, { type: 'bpmn:SequenceFlow' }, node.parent);
        }
        if (after) drawing().createConnection(merge, after, { type: 'bpmn:SequenceFlow' }, merge.parent);
        made = merge.id;
      });
      session.select([made]);
      return made;
    },
  };
}

/** The gateway that fits the nearest one at which the ways of all nodes parted; an exclusive one when there is none. */
function mergeFor(nodes: readonly Shape[]): string {
  const [first = new Set<Shape>(), ...others] = nodes.map(partingsBefore);
  const split = [...first].find((each) => others.every((set) => set.has(each)));
  return split && /(Parallel|Inclusive)Gateway$/.test(split.type) ? split.type : 'bpmn:ExclusiveGateway';
}

/** The gateways before a node at which ways part, the nearest first. */
function partingsBefore(node: Shape): Set<Shape> {
  const seen = new Set([node]);
  for (const each of seen) for (const { source } of flows(each.incoming)) seen.add(source);
  return new Set([...seen].filter(({ type, outgoing }) => type.endsWith('Gateway') && flows(outgoing).length > 1));
}

function isShape(element: CanvasElement): element is Shape {
  return element.width !== undefined && element.parent !== undefined && !element.labelTarget;
}

function isWithin(inner: CanvasElement | undefined, outer: CanvasElement): boolean {
  let at = inner;
  while (at && at !== outer) at = at.parent;
  return at === outer;
}

function colourOf(element: CanvasElement): Colour | undefined {
  const { di } = element as CanvasElement & { readonly di?: { get(name: string): unknown } };
  const [stroke, fill] = [di?.get('border-color'), di?.get('background-color')];
  if (typeof stroke !== 'string' && typeof fill !== 'string') return undefined;
  return { stroke: typeof stroke === 'string' ? stroke : '', fill: typeof fill === 'string' ? fill : '' };
}
