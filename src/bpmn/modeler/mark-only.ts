import type { Canvas, ElementRegistry } from './editor-parts.ts';

/** Gives a marker (a CSS class on the canvas, never in an exported picture) to some elements and takes it from all others. */
export function markOnly(
  canvas: Canvas,
  elements: ElementRegistry,
  marker: string,
  isMarked: (id: string) => boolean,
): void {
  for (const element of elements.getAll()) {
    const has = canvas.hasMarker(element, marker);
    if (isMarked(element.id) === has) continue;
    if (has) canvas.removeMarker(element, marker);
    else canvas.addMarker(element, marker);
  }
}
