import type { Point } from '#domain/layout/layout.ts';
import type { CanvasElement } from './moddle.ts';

/** A shape of the flow as bpmn-js holds it. */
export interface Shape extends CanvasElement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parent: CanvasElement;
  readonly incoming: readonly Flow[];
  readonly outgoing: readonly Flow[];
}

export interface Flow extends CanvasElement {
  readonly source: Shape;
  readonly target: Shape;
}

/** The part of bpmn-js's modeling that changes the flow. */
export interface Drawing {
  createShape(attributes: object, place: Point, parent: CanvasElement): Shape;
  createConnection(source: Shape, target: Shape, attributes: object, parent: CanvasElement): Flow;
  moveElements(elements: readonly Shape[], by: Point, parent: CanvasElement): void;
  reconnect(flow: Flow, source: Shape, target: Shape, docking: readonly Point[]): void;
  layoutConnection(flow: Flow, hints?: { readonly waypoints: readonly Point[] }): void;
  removeElements(elements: readonly CanvasElement[]): void;
  updateProperties(element: CanvasElement, properties: Readonly<Record<string, unknown>>): void;
}

/** Activities, events and gateways: what a flow leads from and to. */
export function isFlowNode({ type }: CanvasElement): boolean {
  return /(Event|Task|Gateway|SubProcess|CallActivity|Transaction)$/.test(type);
}

/** The sequence flows among connections, which may be messages and associations too. */
export function sequenceFlows(each: readonly Flow[]): Flow[] {
  return each.filter(({ type }) => type === 'bpmn:SequenceFlow');
}

/** Lays a flow out anew between its ends. */
export function join(drawing: Drawing, flow: Flow, source: Shape, target: Shape): void {
  drawing.reconnect(flow, source, target, [centreOf(source), centreOf(target)]);
  drawing.layoutConnection(flow);
}

/** The same without its former points, which bpmn-js would only mend: between ends far from where they were. */
export function joinAnew(drawing: Drawing, flow: Flow, source: Shape, target: Shape): void {
  drawing.reconnect(flow, source, target, [centreOf(source), centreOf(target)]);
  drawing.layoutConnection(flow, { waypoints: [] });
}

/** The same between ends that stay where they are: with one corner where the target stands further on and aside. */
export function joinCornered(drawing: Drawing, flow: Flow, source: Shape, target: Shape): void {
  const [from, to] = [centreOf(source), centreOf(target)];
  const isAside = source.x + source.width < target.x && Math.abs(from.y - to.y) >= 2;
  if (!isAside) {
    join(drawing, flow, source, target);
    return;
  }
  // A gateway takes and gives ways at its upper and lower corners, so that the straight one keeps its line.
  const corner = source.type.endsWith('Gateway') ? { x: from.x, y: to.y } : { x: to.x, y: from.y };
  drawing.reconnect(flow, source, target, [from, corner, to]);
}

export function centreOf({ x, y, width, height }: Shape): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether a node of the pool of a lane is in the lane, by where its middle is. */
export function stands(node: Shape, lane: Shape): boolean {
  const { y } = centreOf(node);
  return y > lane.y && y < lane.y + lane.height;
}
