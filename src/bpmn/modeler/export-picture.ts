import { diagramColours } from './create-modeler.ts';

const paper = { fill: '#ffffff', stroke: '#22242a' };

/** The drawing for paper: theme colours become plain ones, so the picture stands alone in any program. */
export function exportSvg(svg: string): string {
  return svg.replaceAll(diagramColours.fill, paper.fill).replaceAll(diagramColours.stroke, paper.stroke);
}

/** The inverse: a drawing for paper takes the colours of the theme of the page that it is put into. */
export function themedSvg(svg: string): string {
  return svg.replaceAll(paper.fill, diagramColours.fill).replaceAll(paper.stroke, diagramColours.stroke);
}

/**
 * Draws an SVG text as PNG on white; at `scale` 1 a unit is a pixel. `fonts` are the TrueType files of its words: a
 * picture does not see the fonts of the page. Throws when the browser cannot draw it, e.g. beyond its canvas size.
 */
export async function pngOf(
  svg: string,
  fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array },
  scale: number,
): Promise<Blob> {
  const faces = await Promise.all([faceOf(fonts.regular, 400), faceOf(fonts.bold, 700)]);
  const whole = svg.replace('</svg>', `<style>${faces.join('')}</style></svg>`);
  const address = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on.');
    context.fillStyle = paper.fill;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function faceOf(font: Uint8Array, weight: number): Promise<string> {
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve, { once: true }));
  reader.readAsDataURL(new Blob([new Uint8Array(font)], { type: 'font/ttf' }));
  await read;
  return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(${reader.result as string})}`;
}
