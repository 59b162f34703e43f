import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { centreOf, straightened } from '#domain/layout/layout.ts';

/** The points of a line from one shape to another, at right angles, as facts write them. */
export function pointsBetween(from: Bounds, to: Bounds): string {
  const [one, other] = [centreOf(from), centreOf(to)];
  const [right, left] = [from.x + from.width, to.x];
  const down = other.y >= one.y;
  const startY = down ? from.y + from.height : from.y;
  const endY = down ? to.y : to.y + to.height;
  const points =
    left > right
      ? [
          { x: right, y: one.y },
          { x: (right + left) / 2, y: one.y },
          { x: (right + left) / 2, y: other.y },
          { x: left, y: other.y },
        ]
      : [
          { x: one.x, y: startY },
          { x: one.x, y: (startY + endY) / 2 },
          { x: other.x, y: (startY + endY) / 2 },
          { x: other.x, y: endY },
        ];
  const found = straightened(points).map(({ x, y }) => `${String(x)},${String(y)}`);
  return found.join(' ');
}
