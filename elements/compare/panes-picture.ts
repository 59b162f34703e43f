import { svgCopy, svgFile } from '#elements/shared/svg-picture.ts';

/** One variant of the picture: its name and the drawing of its canvas. */
export interface PicturedPane {
  readonly title: string;
  readonly canvas: HTMLElement;
}

const namespace = 'http://www.w3.org/2000/svg';
/** What only a pointer needs. */
const tools = '.djs-hit, .djs-outline, .djs-bendpoints, .djs-resizer, .djs-segment-dragger, .djs-crosshair-group';
const gap = 40;
const title = 40;
const line = 34;

/**
 * The drawings of variants with the marks of what becomes of each element, beside each other or stacked, each whole and as
 * large as it is drawn, as one SVG file; `legend` is put below them.
 */
export function panesPicture(panes: readonly PicturedPane[], isStacked: boolean, legend: HTMLElement | null): Blob {
  const picture = element('svg', {});
  let [x, y, width, height] = [gap, gap, 0, 0];
  for (const { title: words, canvas } of panes) {
    const drawn = pictureOf(canvas);
    if (!drawn) continue;
    picture.append(text(words, x, y + title / 2, 22));
    for (const [name, value] of Object.entries({ x, y: y + title })) drawn.copy.setAttribute(name, String(value));
    picture.append(drawn.copy);
    width = Math.max(width, x + drawn.width + gap);
    height = Math.max(height, y + title + drawn.height + gap);
    if (isStacked) y += title + drawn.height + gap;
    else x += drawn.width + gap;
  }
  height += addLegend(picture, legend, height);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${String(width)} ${String(height)}` })) {
    picture.setAttribute(name, String(value));
  }
  picture.prepend(element('rect', { width, height, fill: '#ffffff' }));
  return svgFile(picture as SVGSVGElement);
}

interface Drawn {
  readonly copy: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** The whole drawing of a canvas, wherever a reader has moved it to. */
function pictureOf(canvas: HTMLElement): Drawn | undefined {
  const drawing = canvas.querySelector<SVGSVGElement>('.djs-container > svg');
  const viewport = drawing?.querySelector<SVGGElement>('.viewport');
  if (!drawing || !viewport) return undefined;
  const { x, y, width, height } = viewport.getBBox();
  const copy = svgCopy(drawing, tools);
  for (const group of copy.children) group.removeAttribute('transform');
  copy.setAttribute('viewBox', [x, y, width, height].map(String).join(' '));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { copy, width, height };
}

/** The signs with their meanings, one under another; returns the room that they take. */
function addLegend(picture: SVGElement, legend: HTMLElement | null, top: number): number {
  const entries = [...(legend?.querySelectorAll('li') ?? [])];
  entries.forEach((entry, at) => {
    const sign = entry.querySelector('svg');
    const y = top + at * line;
    if (sign) {
      const copy = svgCopy(sign);
      for (const [name, value] of Object.entries({ x: gap, y, width: 24, height: 24 }))
        copy.setAttribute(name, String(value));
      picture.append(copy);
    }
    picture.append(text(entry.textContent.trim(), gap + 34, y + 17, 16));
  });
  return entries.length === 0 ? 0 : entries.length * line + gap / 2;
}

function text(words: string, x: number, y: number, size: number): SVGElement {
  const made = element('text', {
    x,
    y,
    'font-size': size,
    'font-family': "'Noto Sans', Arial, sans-serif",
    fill: '#22242a',
  });
  made.textContent = words;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
