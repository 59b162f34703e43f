import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { isHorizontal } from 'bpmn-js/lib/util/DiUtil';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Point } from '#domain/layout/layout.ts';
import { languages } from '#domain/language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { ElementRegistry } from './editor-parts.ts';
import { centreOf, type Drawing, type Shape } from './flow-drawing.ts';
import { laneEdits, type Side } from './lane-edits.ts';
import { makeRoom } from './make-room.ts';

interface PoolDrawing extends Drawing {
  addLane(shape: Shape, side: 'bottom'): Shape;
  resizeLane(shape: Shape, bounds: Bounds): void;
  moveElements(elements: readonly Shape[], by: Point, parent: Shape['parent']): void;
}

interface Factory {
  createParticipantShape(attributes: {
    readonly isExpanded: true;
    readonly width: number;
    readonly height: number;
  }): Shape;
}

type Pool = Shape & { readonly children: readonly Shape[] };

/** Distance between pools, and what is left of a lane's border, pixels of the diagram. */
const gap = 40;
/** Room for a row of steps with their names. */
const emptyHeight = 180;

/**
 * A pool becomes a lane, and a lane a pool, each as one step of undo: messages between them become flows of the process,
 * and flows become messages.
 */
export function poolEdits(viewer: BaseViewer, session: DiagramSession) {
  const drawing = viewer.get<PoolDrawing>('modeling');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const pool = (id: string | undefined): Pool | undefined => {
    const found = id === undefined ? undefined : (registry.get(id) as Pool | undefined);
    const isOpen = found?.type === 'bpmn:Participant' && found.businessObject.processRef && found.children.length > 0;
    return isOpen && isHorizontal(found as never) ? found : undefined;
  };
  const lanesOf = (of: Pool): Shape[] =>
    of.children.filter(({ type }) => type === 'bpmn:Lane').toSorted((a, b) => a.y - b.y);
  const stepsOf = (of: Pool): Shape[] =>
    of.children.filter(
      (each) =>
        !('waypoints' in each) && each.type !== 'bpmn:Lane' && !each.labelTarget && !('host' in each && each.host),
    );

  /** Names and performer of one element are those of another. */
  const sayAs = (id: string, like: string): void => {
    const facts = session.facts(like);
    if (!facts) return;
    for (const language of languages) session.rename(id, language, facts.name[language] ?? '');
    session.setFacts(id, 'ud:Performer', facts.blocks['ud:Performer']);
  };

  /** A pool as wide as another one, in room that is made below it. The factory gives it a process of its own. */
  const below = (of: Shape, height: number): Shape => {
    makeRoom(viewer, 'y', of.y + of.height + 1, height + gap);
    const place = { x: of.x + of.width / 2, y: of.y + of.height + gap + height / 2 };
    const shape = viewer
      .get<Factory>('elementFactory')
      .createParticipantShape({ isExpanded: true, width: of.width, height });
    return drawing.createShape(shape, place, of.parent);
  };

  return {
    /** Whether an empty pool can come below an element: below another pool. */
    canAdd: (id: string): boolean => {
      const found = registry.get(id);
      return found?.type === 'bpmn:Participant' && isHorizontal(found as never);
    },

    /** An empty pool below another one; its id. */
    add(id: string): string {
      const of = registry.get(id) as Shape | undefined;
      if (!of || !this.canAdd(id)) return '';
      let made = '';
      session.together(() => {
        made = below(of, emptyHeight).id;
      });
      session.select([made]);
      return made;
    },

    /** Whether a pool and its neighbour are both open and lie across. */
    canMerge(id: string, side: Side): boolean {
      return pool(id) !== undefined && pool(session.use(laneEdits).next(id, side)) !== undefined;
    },

    /** A pool takes over its neighbour, whose lanes, or which itself, become lanes of it. */
    merge(id: string, side: Side): void {
      const [kept, gone] = [pool(id), pool(session.use(laneEdits).next(id, side))];
      if (!kept || !gone) return;
      const steps = stepsOf(gone);
      const bands = lanesOf(gone).length > 0 ? lanesOf(gone) : [gone];
      session.together(() => {
        const hadLanes = lanesOf(kept).length > 0;
        for (const band of bands) fill(drawing.addLane(kept, 'bottom'), band);
        // With the first lane beside them, its own steps have become a lane too: of its name.
        const [own] = lanesOf(kept);
        if (!hadLanes && own) sayAs(own.id, kept.id);
        drawing.removeElements([gone]);
      });
      session.select([id]);

      function fill(lane: Shape, band: Shape): void {
        sayAs(lane.id, band.id);
        const right = Math.max(lane.x + lane.width, lane.x + band.width);
        drawing.resizeLane(lane, { x: lane.x, y: lane.y, width: right - lane.x, height: Math.max(60, band.height) });
        const inside = steps.filter((step) => centreOf(step).y >= band.y && centreOf(step).y < band.y + band.height);
        const start = band === gone ? band.x + 30 : band.x;
        drawing.moveElements(inside, { x: lane.x - start, y: lane.y - band.y }, kept as Shape['parent']);
      }
    },

    /** Whether a lane is one of several innermost ones of an open pool. */
    canPart(id: string): boolean {
      const lane = registry.get(id) as Pool | undefined;
      if (lane?.type !== 'bpmn:Lane' || lane.children.length > 0) return false;
      const of = pool(lane.parent.id);
      return of !== undefined && lanesOf(of).length > 1;
    },

    /** A lane becomes a pool of its own below the pool that it stands in; its id. */
    part(id: string): string {
      const lane = registry.get(id) as Shape | undefined;
      const of = pool(lane?.parent.id);
      if (!lane || !of || !this.canPart(id)) return '';
      let made = '';
      session.together(() => {
        const { height } = lane;
        const steps = stepsOf(of).filter((step) => centreOf(step).y >= lane.y && centreOf(step).y < lane.y + height);
        const added = below(of, height);
        sayAs(added.id, lane.id);
        drawing.moveElements(steps, { x: 0, y: added.y - lane.y }, added);
        drawing.removeElements([lane]);
        made = added.id;
      });
      session.select([made]);
      return made;
    },
  };
}
