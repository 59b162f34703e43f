import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from './diagram-session.ts';
import type { ElementRegistry } from './editor-parts.ts';
import {
  centreOf,
  isFlowNode,
  join as joined,
  sequenceFlows as flows,
  stands,
  type Drawing,
  type Flow,
  type Shape,
} from './flow-drawing.ts';
import { makeRoom } from './make-room.ts';

const step = { width: 100, gap: 50 };
const gapBelow = 20;

/** Edits of the step table: what a row says becomes the flow of the diagram, each edit one step of undo. */
export function stepEdits(viewer: BaseViewer, session: DiagramSession) {
  const drawing = viewer.get<Drawing>('modeling');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const shape = (id: string): Shape | undefined => elements.get(id) as Shape | undefined;

  const join = (flow: Flow, source: Shape, target: Shape): void => joined(drawing, flow, source, target);

  /** Makes a full lane taller, below what stands where a step shall go; where the step has its top then. */
  const roomBelow = (step: Shape, lane: Shape, taken: readonly Shape[]): number => {
    const lowest = Math.max(
      ...taken
        .filter((each) => each.x < step.x + step.width && each.x + each.width > step.x && stands(each, lane))
        .map((each) => each.y + each.height),
      lane.y,
    );
    const y = lowest + gapBelow;
    const end = lane.y + lane.height;
    makeRoom(viewer, 'y', end - 1, y + step.height + gapBelow - end);
    return y;
  };

  return {
    /** Puts a step between a node and the one after it, in the lane of the node, making room; the id of the step. */
    insertAfter(id: string): string {
      const before = shape(id);
      const [way, ...others] = flows(before?.outgoing ?? []);
      if (!before || !way || others.length > 0) return '';
      let made = '';
      session.together(() => {
        const after = way.target;
        makeRoom(viewer, 'x', before.x + before.width + 1, step.width + step.gap);
        const place = { x: before.x + before.width + step.gap + step.width / 2, y: centreOf(before).y };
        const added = drawing.createShape({ type: 'bpmn:Task' }, place, before.parent);
        join(way, before, added);
        drawing.createConnection(added, after, { type: 'bpmn:SequenceFlow' }, before.parent);
        made = added.id;
      });
      return made;
    },

    /** Takes a step out; what led to it leads to the node after it. */
    remove(id: string): void {
      const gone = shape(id);
      const [way, ...others] = flows(gone?.outgoing ?? []);
      if (!gone || !way || others.length > 0) return;
      session.together(() => {
        const { target } = way;
        const coming = flows(gone.incoming).filter(({ source }) => source !== gone);
        for (const flow of coming) join(flow, flow.source, target);
        drawing.removeElements([gone]);
      });
    },

    /** Lets two steps that follow each other change places; each stays in its lane. */
    swap(earlier: string, later: string): void {
      const [first, second] = [shape(earlier), shape(later)];
      const between = first && flows(first.outgoing).find(({ target }) => target.id === later);
      if (!first || !second || !between) return;
      session.together(() => {
        const [coming, going] = [flows(first.incoming), flows(second.outgoing)];
        const by = centreOf(second).x - centreOf(first).x;
        const { parent } = first;
        for (const flow of coming) join(flow, flow.source === second ? first : flow.source, second);
        for (const flow of going) if (!coming.includes(flow)) join(flow, first, flow.target);
        join(between, second, first);
        // Moved last: a step that comes to stand on a flow of its own would be put into it once more.
        drawing.moveElements([first], { x: by, y: 0 }, parent);
        drawing.moveElements([second], { x: -by, y: 0 }, parent);
      });
    },

    /** Gives a step to the performer of a lane of its pool. */
    moveToLane(id: string, lane: string): void {
      const [moved, to] = [shape(id), shape(lane)];
      if (!moved || !to) return;
      const taken = elements
        .getAll()
        .filter((each) => each.parent === moved.parent && each !== moved && !each.labelTarget)
        .filter(isFlowNode) as Shape[];
      const isFree = (y: number): boolean =>
        !taken.some(
          (each) =>
            each.x < moved.x + moved.width &&
            each.x + each.width > moved.x &&
            each.y < y + moved.height &&
            each.y + each.height > y,
        );
      const middle = Math.round(to.y + (to.height - moved.height) / 2);
      const room = Math.max(0, Math.floor((to.height - moved.height) / 20));
      const tried = Array.from({ length: room }, (_, at) => middle + (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * 10);
      const free = tried.find(isFree);
      session.together(() => {
        const y = free ?? roomBelow(moved, to, taken);
        drawing.moveElements([moved], { x: 0, y: y - moved.y }, moved.parent);
      });
    },
  };
}
