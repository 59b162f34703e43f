import type { Severity } from '#domain/finding.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import './lint-marks.css';
import { markOnly } from './mark-only.ts';
import type { CanvasElement } from './moddle.ts';

interface Outlines {
  createOutline(element: CanvasElement): SVGElement;
}

/** Outlines the elements that have findings by how grave they are; only on the screen, never in a picture or in print. */
export function lintMarks(viewer: BaseViewer): (grave: ReadonlyMap<string, Severity>) => void {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const outlines = viewer.get<Outlines>('outline');
  return (grave) => {
    // An outline is drawn when a person first points at an element; what has a finding needs one before that.
    for (const id of grave.keys()) {
      const element = elements.get(id);
      if (element?.parent && elements.getGraphics(element)) outlines.createOutline(element);
    }
    for (const severity of ['E', 'W', 'I'] as const) {
      markOnly(canvas, elements, `uderis-lint-${severity}`, (id) => grave.get(id) === severity);
    }
  };
}
