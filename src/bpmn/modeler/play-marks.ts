import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import './play-marks.css';
import type { Canvas, ElementRegistry, Overlays } from './editor-parts.ts';
import { markOnly } from './mark-only.ts';

/** What a playback shows on the canvas. */
export interface PlayPicture {
  /** Elements with tokens and how many stand there. */
  readonly tokens: ReadonlyMap<string, number>;
  /** The element whose token moves next; '' for none. */
  readonly active: string;
  /** Steps reached and flows walked. */
  readonly walked: ReadonlySet<string>;
}

const overlay = 'uderis-token';

/** Tokens and walked ways on the canvas of an open diagram; nothing of it is an edit or gets into a picture. */
export function playMarks(viewer: BaseViewer): {
  readonly show: (picture: PlayPicture) => void;
  /** Brings an element into view. */
  readonly follow: (id: string) => void;
  readonly clear: () => void;
} {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');

  const show = ({ tokens, active, walked }: PlayPicture): void => {
    overlays.remove({ type: overlay });
    markOnly(canvas, elements, 'uderis-walked', (id) => walked.has(id));
    markOnly(canvas, elements, 'uderis-stands', (id) => tokens.has(id) && id !== active);
    markOnly(canvas, elements, 'uderis-active', (id) => id === active);
    for (const [id, count] of tokens) {
      if (elements.get(id)) overlays.add(id, overlay, { position: { top: -14, left: -14 }, html: tokenSign(count) });
    }
  };
  const follow = (id: string): void => {
    const element = elements.get(id);
    if (element) canvas.scrollToElement(element, margin(canvas));
  };
  return { show, follow, clear: () => show({ tokens: new Map(), active: '', walked: new Set() }) };
}

/** Palette and map lie over the edges of the canvas; what moves next must not hide under them. */
function margin(canvas: Canvas): { top: number; right: number; bottom: number; left: number } {
  const { width, height } = canvas.viewbox().outer;
  return { top: height * 0.25, right: width * 0.3, bottom: height * 0.25, left: width * 0.18 };
}

function tokenSign(count: number): HTMLElement {
  const sign = document.createElement('span');
  sign.className = overlay;
  sign.ariaHidden = 'true';
  if (count > 1) sign.textContent = String(count);
  return sign;
}
