import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { getPlaneIdFromShape } from 'bpmn-js/lib/util/DrilldownUtil';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, ElementRegistry, EventBus, Modeling } from './editor-parts.ts';
import { makeRoom } from './make-room.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';

/** How a sub-process is drawn: its steps in place, or on a plane of their own. */
export type SubProcessState = 'open' | 'closed';

/** What bpmn-js draws an open sub-process with, at least. */
const least = { width: 350, height: 200 };

/** Sub-processes of the open diagram: going in and out, and drawing them open or closed in place. */
export function planes(viewer: BaseViewer, session: DiagramSession) {
  const canvas = viewer.get<Canvas & { findRoot(id: string): CanvasElement | null }>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const bus = viewer.get<EventBus>('eventBus');

  /** The plane on which the steps of a closed sub-process stand. */
  const planeIn = (id: string): CanvasElement | undefined => {
    const shape = elements.get(id);
    return (shape && canvas.findRoot(getPlaneIdFromShape(shape))) ?? undefined;
  };

  const shapeOf = (plane: CanvasElement): CanvasElement | undefined => {
    const shape = elements.get(plane.businessObject.id ?? '');
    return shape === plane ? undefined : shape;
  };

  return {
    /** The way to what is shown now: ids of the whole diagram's root and of the sub-processes gone into. */
    path(): string[] {
      const shown = canvas.getRootElement();
      const inner: string[] = [];
      let owner: ModdleElement | undefined = shown.businessObject;
      while (owner && shapeOf(shown)) {
        if (owner.id !== undefined && planeIn(owner.id)) inner.unshift(owner.id);
        owner = owner.$parent;
      }
      const outermost = inner[0] === undefined ? shown : outside(inner[0]);
      return [outermost.id, ...inner];
    },

    /** Shows the plane of a sub-process, or the root, that `path` names. */
    show(id: string): void {
      const plane = planeIn(id) ?? canvas.findRoot(id);
      if (plane) canvas.setRootElement(plane);
    },

    /** Goes into a closed sub-process; says whether it is one. */
    enter(id: string): boolean {
      const plane = planeIn(id);
      if (plane) canvas.setRootElement(plane);
      return plane !== undefined;
    },

    /** Goes out of the sub-process that is shown and selects it; its id, or nothing on the whole diagram. */
    leave(): string | undefined {
      const shape = shapeOf(canvas.getRootElement());
      return shape && session.reveal(shape.id) ? shape.id : undefined;
    },

    /** Undefined for what is no sub-process. */
    stateOf(id: string): SubProcessState | undefined {
      const shape = elements.get(id);
      if (!shape || !isSubProcess(shape)) return undefined;
      return planeIn(id) ? 'closed' : 'open';
    },

    /** Draws a sub-process open, making room, or closed, as one step of undo. */
    toggle(id: string): void {
      const shape = elements.get(id);
      if (!shape || !isSubProcess(shape)) return;
      session.reveal(id);
      session.together(() => {
        const inside = planeIn(id);
        if (inside) clear(shape, inside);
        viewer.get<Modeling>('modeling').toggleCollapse(shape);
      });
      session.select([id]);
    },

    /** Called whenever another plane is shown. */
    onShown(listener: () => void): () => void {
      const heard = (): void => {
        listener();
      };
      bus.on('root.set', heard);
      return () => bus.off('root.set', heard);
    },
  };

  function outside(id: string): CanvasElement {
    let at = elements.get(id) ?? canvas.getRootElement();
    while (at.parent) at = at.parent;
    return at;
  }

  /** Room around a shape for what is inside; an opened shape keeps its middle. */
  function clear(shape: CanvasElement, inside: CanvasElement): void {
    const { x = 0, y = 0, width = 0, height = 0 } = shape;
    const drawn = elements.getAll().filter(({ parent, x: left }) => parent === inside && left !== undefined);
    const span = (side: 'x' | 'y', size: 'width' | 'height'): number =>
      Math.max(0, ...drawn.map((each) => (each[side] ?? 0) + (each[size] ?? 0))) -
      Math.min(Infinity, ...drawn.map((each) => each[side] ?? 0));
    const margin = 60;
    const wide = Math.ceil(Math.max(least.width, drawn.length > 0 ? span('x', 'width') + margin : 0) - width) / 2;
    const high = Math.ceil(Math.max(least.height, drawn.length > 0 ? span('y', 'height') + margin : 0) - height) / 2;
    makeRoom(viewer, 'x', x + width + 1, wide);
    makeRoom(viewer, 'x', x - 1, wide);
    makeRoom(viewer, 'y', y + height + 1, high);
    makeRoom(viewer, 'y', y - 1, high);
  }
}

function isSubProcess({ type, labelTarget }: CanvasElement): boolean {
  return /^bpmn:(SubProcess|AdHocSubProcess|Transaction)$/.test(type) && !labelTarget;
}
