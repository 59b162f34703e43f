import { diagramColours } from './create-modeler.ts';

const paper = { fill: '#ffffff', stroke: '#22242a' };

/** The drawing for paper: theme colours become plain ones, so the picture stands alone in any program. */
export function exportSvg(svg: string): string {
  return svg.replaceAll(diagramColours.fill, paper.fill).replaceAll(diagramColours.stroke, paper.stroke);
}

/** Draws an SVG text as PNG. `scale` 2 is sharp on paper. Throws when the browser cannot draw it, e.g. beyond its canvas size. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
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
