import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import type { CanvasElement } from './moddle.ts';

interface SpaceTool {
  calculateAdjustments(
    elements: readonly CanvasElement[],
    axis: 'x' | 'y',
    by: number,
    start: number,
  ): { readonly movingShapes: readonly CanvasElement[]; readonly resizingShapes: readonly CanvasElement[] };
  makeSpace(
    moving: readonly CanvasElement[],
    resizing: readonly CanvasElement[],
    by: { readonly x: number; readonly y: number },
    direction: 'e' | 's',
    start: number,
  ): void;
}

/**
 * Everything on the plane that is shown goes aside by `by` pixels from `start` on, and what is around it grows; what
 * `stays` says stays where it is.
 */
export function makeRoom(
  viewer: BaseViewer,
  axis: 'x' | 'y',
  start: number,
  by: number,
  stays: (element: CanvasElement) => boolean = () => false,
): void {
  if (by <= 0) return;
  const spaceTool = viewer.get<SpaceTool>('spaceTool');
  const root = viewer.get<Canvas>('canvas').getRootElement();
  const all = viewer.get<ElementRegistry>('elementRegistry').getAll();
  const { movingShapes, resizingShapes } = spaceTool.calculateAdjustments(
    all.filter((element) => element !== root && planeOf(element) === root && !stays(element)),
    axis,
    by,
    start,
  );
  const way = axis === 'x' ? { x: by, y: 0 } : { x: 0, y: by };
  spaceTool.makeSpace(movingShapes, resizingShapes, way, axis === 'x' ? 'e' : 's', start);
}

/** The root that an element stands on: the diagram, or the plane of a sub-process that is drawn closed. */
export function planeOf(element: CanvasElement): CanvasElement {
  let at = element;
  while (at.parent) at = at.parent;
  return at;
}
