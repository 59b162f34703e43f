import type { FateMark, MarkedFate } from '#domain/lineage/fate-marks.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import './fate-marks.css';
import { markOnly } from './mark-only.ts';
import type { CanvasElement } from './moddle.ts';
import { middle } from './view-camera.ts';

/** The sign of each fate: a line drawing on a field of 24 × 24. */
export type FateSigns = Readonly<Record<MarkedFate, string>>;

const namespace = 'http://www.w3.org/2000/svg';
const radius = 11;

/**
 * What became of elements, by colour and by a sign: at their start what happened since the variant before, at their end
 * what happens in the next one. On the screen only, never in a picture or in print.
 */
export function fateMarksOn(viewer: BaseViewer) {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');

  return {
    show(marks: ReadonlyMap<string, FateMark>, signs: FateSigns): void {
      for (const old of canvas.getContainer().querySelectorAll('.uderis-fate-sign')) old.remove();
      const shown = new Map([...marks].map(([id, { since, next }]) => [id, since ?? next]));
      for (const fate of Object.keys(signs)) {
        markOnly(canvas, elements, `uderis-fate-${fate}`, (id) => shown.get(id) === fate);
      }
      for (const [id, { since, next }] of marks) {
        const element = elements.get(id);
        const graphics = element && elements.getGraphics(element);
        if (!element || !graphics) continue;
        const isLine = element.width === undefined;
        if (since) graphics.append(sign(element, since, signs[since], isLine ? -radius : 0));
        if (next) graphics.append(sign(element, next, signs[next], isLine ? radius : (element.width ?? 0)));
      }
    },
    /** The elements of the change that is read now. */
    point(ids: ReadonlySet<string>): void {
      markOnly(canvas, elements, 'uderis-fate-read', (id) => ids.has(id));
    },
  };
}

/** Small elements have their signs beside them, lines in their middle. */
function sign(element: CanvasElement, fate: MarkedFate, path: string, x: number): SVGElement {
  const group = document.createElementNS(namespace, 'g');
  group.setAttribute('class', `uderis-fate-sign uderis-fate-sign-${fate}`);
  const { x: mx, y: my } = middle(element);
  const place = element.width === undefined ? { x: mx + x, y: my } : { x, y: 0 };
  group.setAttribute('transform', `translate(${String(place.x)} ${String(place.y)})`);
  const ground = document.createElementNS(namespace, 'circle');
  ground.setAttribute('r', String(radius));
  const drawing = document.createElementNS(namespace, 'path');
  drawing.setAttribute('d', path);
  drawing.setAttribute('transform', 'scale(0.62) translate(-12 -12)');
  group.append(ground, drawing);
  return group;
}
