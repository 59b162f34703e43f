import type { Area } from '#domain/print/paper.ts';

/**
 * The drawing without the shapes that lie wholly outside `view`, so that a search in a cut print finds words only where they
 * are seen. `svg` is a drawing as bpmn-js writes it: each shape a group that is moved to its place, with its hit area in it.
 */
export function cropDrawing(svg: string, view: Area): string {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  for (const shape of drawing.querySelectorAll('.djs-shape')) {
    const [x = NaN, y = NaN] = (
      /matrix\(1,? 0,? 0,? 1,? (\S+),? (\S+)\)/.exec(shape.getAttribute('transform') ?? '') ?? []
    )
      .slice(1)
      .map(parseFloat);
    const hit = shape.querySelector('.djs-hit');
    const [width, height] = ['width', 'height'].map((side) => Number(hit?.getAttribute(side) ?? NaN));
    const isOutside =
      x > view.x + view.width ||
      y > view.y + view.height ||
      x + (width ?? NaN) < view.x ||
      y + (height ?? NaN) < view.y;
    if (isOutside) shape.remove();
  }
  return new XMLSerializer().serializeToString(drawing);
}
