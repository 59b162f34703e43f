import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Language } from '#domain/language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { ElementRegistry } from './editor-parts.ts';
import { centreOf, joinAnew, sequenceFlows as flows, type Drawing, type Flow, type Shape } from './flow-drawing.ts';
import { makeRoom } from './make-room.ts';
import type { CanvasElement } from './moddle.ts';

const size = { gap: 50, gateway: 50, step: { width: 100, height: 80 } };

/** A new answer to a question, and where it leads: to a node of the same scope, or to a new step. */
export interface NewWay {
  readonly answer: string;
  readonly target: string | undefined;
}

/** Edits of the ways between steps, each one step of undo; where ways come together, a gateway merges them. */
export function wayEdits(viewer: BaseViewer, session: DiagramSession) {
  const drawing = viewer.get<Drawing>('modeling');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const shape = (id: string): Shape | undefined => elements.get(id) as Shape | undefined;
  const join = (flow: Flow, source: Shape, target: Shape): void => joinAnew(drawing, flow, source, target);
  const connect = (source: Shape, target: Shape): Flow =>
    drawing.createConnection(source, target, { type: 'bpmn:SequenceFlow' }, source.parent);

  /** The smallest lane that a shape stands in. */
  const laneAround = (inner: Shape): Shape | undefined => {
    const { y } = centreOf(inner);
    const lanes = (elements.getAll() as readonly Shape[]).filter(
      (each) => each.type === 'bpmn:Lane' && each.y < y && bottomOf(each) > y && each.x < inner.x,
    );
    return lanes.toSorted((a, b) => a.height - b.height)[0];
  };

  /** A gateway that does no more than merge. */
  const isMerge = (each: Shape): boolean =>
    each.type === 'bpmn:ExclusiveGateway' && flows(each.outgoing).length === 1 && flows(each.incoming).length > 1;

  /** What a new way to a node is drawn to: the merge before it, which is put there when need be. */
  const entryOf = (target: Shape): Shape => {
    const coming = flows(target.incoming);
    const [only] = coming;
    if (coming.length === 0 || isMerge(target)) return target;
    if (only && coming.length === 1 && isMerge(only.source)) return only.source;
    makeRoom(viewer, 'x', target.x - 1, size.gateway + size.gap);
    const place = { x: target.x - size.gap - size.gateway / 2, y: centreOf(target).y };
    const merge = drawing.createShape({ type: 'bpmn:ExclusiveGateway' }, place, target.parent);
    for (const flow of coming) join(flow, flow.source, merge);
    connect(merge, target);
    return merge;
  };

  /** A merge that is left with one way is no more. */
  const unmerge = (merge: Shape): void => {
    const [coming, ...others] = flows(merge.incoming);
    const [going] = flows(merge.outgoing);
    if (merge.type !== 'bpmn:ExclusiveGateway' || !coming || !going || others.length > 0) return;
    join(coming, coming.source, going.target);
    drawing.removeElements([merge]);
  };

  /** Room for a question between two nodes; what follows comes to stand right of it, though it stood below before. */
  const roomAfter = (before: Shape, after: Shape): void => {
    const right = before.x + before.width;
    const isBelow = after.x > before.x - size.step.width && after.x < right + size.gap;
    const by = size.gap + size.gateway + (isBelow ? right + size.gap - after.x : 0);
    const goes = new Set([after.id, `${after.id}_label`]);
    // Flows are no shapes: they follow the shapes at their ends.
    const stays = ({ id, type, x = Infinity, width = 0 }: CanvasElement): boolean =>
      isBelow && !goes.has(id) && !/(Lane|Participant)$/.test(type) && x + width / 2 <= right;
    makeRoom(viewer, 'x', isBelow ? Math.min(after.x, right) - 1 : right + 1, by, stays);
  };

  /** Draws a way out of a question; the id of the step that was made for it, or nothing. */
  const answer = (gateway: Shape, way: NewWay, after: Shape | undefined, language: Language): string => {
    const target = way.target === undefined ? undefined : shape(way.target);
    if (target) {
      session.rename(connect(gateway, entryOf(target)).id, language, way.answer);
      return '';
    }
    const lane = laneAround(gateway);
    const beside = flows(gateway.outgoing).map((flow) => flow.target);
    const inLane = beside.filter((each) => !lane || centreOf(each).y < bottomOf(lane));
    const below = Math.max(centreOf(gateway).y + size.step.height / 2, ...inLane.map(bottomOf));
    makeRoom(viewer, 'y', below + 1, size.step.height + 30);
    const left = gateway.x + gateway.width + size.gap;
    const place = { x: left + size.step.width / 2, y: below + 15 + size.step.height / 2 };
    const made = drawing.createShape({ type: 'bpmn:Task' }, place, gateway.parent);
    session.rename(connect(gateway, made).id, language, way.answer);
    if (after) connect(made, entryOf(after));
    return made.id;
  };

  return {
    /** Lets the only way out of a node, or a new one, lead to another node of the same scope. */
    leadTo(id: string, target: string): void {
      const [from, to] = [shape(id), shape(target)];
      const [way, ...others] = flows(from?.outgoing ?? []);
      if (!from || !to || others.length > 0 || from === to || from.parent !== to.parent) return;
      if (way && (way.target === to || (isMerge(way.target) && flows(way.target.outgoing)[0]?.target === to))) return;
      session.together(() => {
        const before = way?.target;
        const entry = entryOf(to);
        if (way) join(way, from, entry);
        else connect(from, entry);
        if (before) unmerge(before);
      });
    },

    /**
     * Asks a question after a node: the first answer goes on as before, the second as it says. Gives the ids of the
     * gateway and of the step that was made for the second answer.
     */
    branch(
      id: string,
      { question, first, second }: { readonly question: string; readonly first: string; readonly second: NewWay },
      language: Language,
    ): { readonly gateway: string; readonly step: string } {
      const before = shape(id);
      const [way, ...others] = flows(before?.outgoing ?? []);
      const made = { gateway: '', step: '' };
      if (!before || !way || others.length > 0) return made;
      session.together(() => {
        const after = way.target;
        roomAfter(before, after);
        const place = { x: before.x + before.width + size.gap + size.gateway / 2, y: centreOf(before).y };
        const gateway = drawing.createShape({ type: 'bpmn:ExclusiveGateway' }, place, before.parent);
        session.rename(gateway.id, language, question);
        join(way, before, gateway);
        session.rename(connect(gateway, after).id, language, first);
        made.gateway = gateway.id;
        made.step = answer(gateway, second, after, language);
      });
      return made;
    },

    /** Adds an answer to a question that is there; the id of the step that was made for it, or nothing. */
    addAnswer(id: string, way: NewWay, language: Language): string {
      const gateway = shape(id);
      if (!gateway) return '';
      let made = '';
      session.together(() => {
        made = answer(gateway, way, flows(gateway.outgoing)[0]?.target, language);
      });
      return made;
    },
  };
}

function bottomOf({ y, height }: Shape): number {
  return y + height;
}
