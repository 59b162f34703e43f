import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, ElementRegistry } from './editor-parts.ts';

/** Height of the words on a diagram at its own scale, in pixels. */
const wordHeight = 12;
const margin = 24;

/** Views for people who stand at a wall: all of the diagram as large as the wall allows, or its words large enough to read. */
export function wallView(viewer: BaseViewer, session: DiagramSession) {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');

  /** Where the drawing may begin: beside the palette. */
  const start = (): number => {
    const container = canvas.getContainer();
    const palette = container.querySelector('.djs-palette')?.getBoundingClientRect();
    return margin + (palette ? Math.max(0, palette.right - container.getBoundingClientRect().left) : 0);
  };

  return {
    /** Shows the whole drawing, larger than its own scale where there is room. */
    whole(): void {
      const { inner, outer } = canvas.viewbox();
      if (inner.width <= 0 || inner.height <= 0 || outer.width <= 0 || outer.height <= 0) return;
      const from = start();
      const scale = Math.min(
        (outer.width - from - margin) / inner.width,
        (outer.height - 2 * margin) / inner.height,
        3 * (outer.width / 1280),
      );
      if (scale <= 0) return;
      const slack = Math.max(0, outer.height / scale - inner.height) / 2;
      canvas.viewbox({
        x: inner.x - from / scale,
        y: inner.y - slack,
        width: outer.width / scale,
        height: outer.height / scale,
      });
    },
    /** Shows the beginning of the drawing, its words of a height in pixels. */
    beginning(height: number): void {
      session.fit(height / wordHeight);
    },
    /** Brings words to a height in pixels, around an element where one is named. */
    legible(height: number, element: string | undefined): void {
      const { width, height: depth } = canvas.viewbox().outer;
      canvas.zoom(height / wordHeight, { x: width / 2, y: depth / 2 });
      const shape = element === undefined ? undefined : elements.get(element);
      if (shape) canvas.scrollToElement(shape, 160);
    },
  };
}
