import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import './focus-marks.css';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import { markOnly } from './mark-only.ts';

/** Dims all of an open diagram but some elements; only on the screen, never in a picture or in print. */
export function focusMarks(viewer: BaseViewer): (lit: ReadonlySet<string> | undefined) => void {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  return (lit) => {
    const labelled = new Map(elements.getAll().map(({ id, labelTarget }) => [id, labelTarget?.id ?? id]));
    markOnly(canvas, elements, 'uderis-dim', (id) => lit !== undefined && !lit.has(labelled.get(id) ?? id));
  };
}
