import type { Bounds } from '#domain/diagram/drawn-bounds.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a diagram stands, by element id, in pixels of the diagram. */
export interface Layout {
  readonly shapes: ReadonlyMap<string, Bounds>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  /** Places of words that do not stand inside their shape, where the usual place would be crossed. */
  readonly labels: ReadonlyMap<string, Bounds>;
}

export function centreOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Points without those that change nothing: repeated ones, and those in the middle of a straight piece. */
export function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const isMiddle =
      before && last && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (isMiddle) kept.pop();
    kept.push(point);
  }
  return kept;
}
