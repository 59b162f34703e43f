import type { Severity } from '#domain/finding.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import './lint-marks.css';
import { markOnly } from './mark-only.ts';

/** Outlines the elements that have findings by how grave they are; only on the screen, never in a picture or in print. */
export function lintMarks(viewer: BaseViewer): (grave: ReadonlyMap<string, Severity>) => void {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  return (grave) => {
    for (const severity of ['E', 'W', 'I'] as const) {
      markOnly(canvas, elements, `uderis-lint-${severity}`, (id) => grave.get(id) === severity);
    }
  };
}
