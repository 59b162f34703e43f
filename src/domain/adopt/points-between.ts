import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { centreOf, straightened, type Point } from '#domain/layout/layout.ts';

/** How far a line goes past what it must not cross. */
const clearance = 20;
/** So many times as wide as the other one is what a line may end at anywhere. */
const wide = 3;

/**
 * The points of a line from one shape to another, at right angles, as facts write them. Where the short way would lead
 * through one of the `others`, it goes over or under them.
 */
export function pointsBetween(from: Bounds, to: Bounds, others: readonly Bounds[] = []): string {
  const ways = [shortWay(from, to), aside(from, to, others, -1), aside(from, to, others, 1)];
  const way = ways.find((points) => !others.some((other) => crosses(points, other))) ?? shortWay(from, to);
  return straightened(way)
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');
}

function shortWay(from: Bounds, to: Bounds): Point[] {
  const [one, other] = [centreOf(from), centreOf(to)];
  const [right, left] = [from.x + from.width, to.x];
  if (left > right) {
    const middle = (right + left) / 2;
    return [
      { x: right, y: one.y },
      { x: middle, y: one.y },
      { x: middle, y: other.y },
      { x: left, y: other.y },
    ];
  }
  const down = other.y >= one.y;
  // Between a step and a pool that reaches over it, straight up or down.
  const x = from.width > wide * to.width ? other.x : to.width > wide * from.width ? one.x : undefined;
  if (x !== undefined && x > Math.max(from.x, to.x) && x < Math.min(right, to.x + to.width)) {
    return [
      { x, y: down ? from.y + from.height : from.y },
      { x, y: down ? to.y : to.y + to.height },
    ];
  }
  const startY = down ? from.y + from.height : from.y;
  const endY = down ? to.y : to.y + to.height;
  return [
    { x: one.x, y: startY },
    { x: one.x, y: (startY + endY) / 2 },
    { x: other.x, y: (startY + endY) / 2 },
    { x: other.x, y: endY },
  ];
}

/** Over (−1) or under (1) everything that stands between the two. */
function aside(from: Bounds, to: Bounds, others: readonly Bounds[], side: -1 | 1): Point[] {
  const [one, other] = [centreOf(from), centreOf(to)];
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const edges = (bounds: Bounds): number => (side < 0 ? bounds.y : bounds.y + bounds.height);
  const between = others.filter(({ x, width, y, height }) => {
    const isBeside = x < right && x + width > left;
    return isBeside && y < Math.max(one.y, other.y) + height && y + height > Math.min(one.y, other.y) - height;
  });
  const far = [from, to, ...between].map(edges);
  const y = side < 0 ? Math.min(...far) - clearance : Math.max(...far) + clearance;
  return [
    { x: one.x, y: edges(from) },
    { x: one.x, y },
    { x: other.x, y },
    { x: other.x, y: edges(to) },
  ];
}

/** Whether a line leads through a shape. */
export function crosses(points: readonly Point[], { x, y, width, height }: Bounds): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return left < x + width && right > x && top < y + height && bottom > y;
  });
}
