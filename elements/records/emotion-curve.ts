/** The grades of emotion in a journey. */
export const emotionRange = { least: -2, most: 2 } as const;

/** How far a grade lies below the top of the curve, from 0 to 1, with room at both ends for its mark. */
export function depthOf(emotion: number): number {
  const { least, most } = emotionRange;
  return 0.14 + (0.72 * (most - emotion)) / (most - least);
}

/**
 * The piece of the curve over one stage, as an SVG path on a field of 100 × 100; it meets its neighbours at the edges.
 * A stage without an emotion, before or after, leaves a gap.
 */
export function curvePiece(before: number | undefined, own: number | undefined, after: number | undefined): string {
  if (own === undefined) return '';
  const y = 100 * depthOf(own);
  const left = before === undefined ? '' : half(100 * depthOf(before), y, 0, 1);
  const right = after === undefined ? '' : half(100 * depthOf(after), y, 100, -1);
  return left + right;
}

/** Half of an S between two grades, level at the middle of each stage: from the edge at `edge` towards the middle. */
function half(other: number, y: number, edge: number, direction: 1 | -1): string {
  const at = (x: number): number => edge + direction * x;
  return `M${at(0)} ${(other + y) / 2}C${at(12.5)} ${(other + 3 * y) / 4} ${at(25)} ${y} ${at(50)} ${y}`;
}
