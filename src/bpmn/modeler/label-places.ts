import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { CanvasElement } from './moddle.ts';

/** Where the labels of lines and of their ends stand: named here, undo brings back what the file says of them. */
export function labelPlaces(lines: readonly CanvasElement[]): [CanvasElement, Bounds][] {
  const labelled = lines.flatMap((line) => {
    const { source, target } = line as CanvasElement & Record<'source' | 'target', CanvasElement>;
    return [line, source, target];
  });
  return labelled.flatMap((element): [CanvasElement, Bounds][] => {
    const { label } = element as CanvasElement & { readonly label?: CanvasElement & Bounds };
    return label ? [[label, { x: label.x, y: label.y, width: label.width, height: label.height }]] : [];
  });
}
