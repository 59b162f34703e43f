import { centreOf, joinCornered, sequenceFlows, type Shape } from '#bpmn/modeler/flow-drawing.ts';
import { makeRoom } from '#bpmn/modeler/make-room.ts';
import type { FixTools } from './lint-fix.ts';

const room = 100;

/** Draws a gateway of a type before a node, where all that leads to the node meets, making room. */
export function gatewayBefore({ viewer, drawing }: FixTools, node: Shape, type: string): void {
  const { x, parent } = node;
  const { y } = centreOf(node);
  makeRoom(viewer, 'x', x - 1, room);
  const gateway = drawing.createShape({ type }, { x: x + 25, y }, parent);
  for (const flow of sequenceFlows(node.incoming))
    joinCornered(drawing, flow, flow.source === node ? node : flow.source, gateway);
  drawing.createConnection(gateway, node, { type: 'bpmn:SequenceFlow' }, parent);
}

/** Draws a gateway after a node, where its ways part, making room. */
export function gatewayAfter({ viewer, drawing }: FixTools, node: Shape, type: string): void {
  const { parent } = node;
  const x = node.x + node.width;
  const { y } = centreOf(node);
  makeRoom(viewer, 'x', x + 1, room);
  const gateway = drawing.createShape({ type }, { x: x + 75, y }, parent);
  for (const flow of sequenceFlows(node.outgoing)) joinCornered(drawing, flow, gateway, flow.target);
  drawing.createConnection(node, gateway, { type: 'bpmn:SequenceFlow' }, parent);
}
