import type BaseViewer from 'bpmn-js/lib/BaseViewer';

/** The grid under the drawing: what is moved, drawn or resized goes to its points while it is shown. */
export function grid(viewer: BaseViewer): { show(on: boolean): void } {
  // A diagram that is only read has none.
  const snapping = viewer.get<GridSnapping | undefined>('gridSnapping', false);
  return {
    show(on) {
      if (snapping && snapping.isActive() !== on) snapping.setActive(on);
    },
  };
}

interface GridSnapping {
  isActive(): boolean;
  setActive(on: boolean): void;
}
