import type { Bounds } from '#domain/diagram/drawn-bounds.ts';

/** Where a view looks: the point of the diagram in its middle, and how many pixels a unit of it takes. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Places = ReadonlyMap<string, Bounds>;

/**
 * Where to look at another variant so that the element in the middle of the view, or the nearest that has a counterpart,
 * and its counterpart stand at the same place; one that is too far away to be seen is looked at itself. Without any such
 * element both look at the same point of the plane.
 */
export function samePlace(
  look: Look,
  here: Places,
  there: Places,
  counterparts: (id: string) => readonly string[],
): Look {
  const anchor = nearest(look, here, (id) => boundsIn(there, counterparts(id)) !== undefined);
  const from = here.get(anchor ?? '');
  const to = anchor === undefined ? undefined : boundsIn(there, counterparts(anchor));
  if (!from || !to) return look;
  const far = reach / look.scale;
  const along = (axis: 'x' | 'y', side: 'width' | 'height'): number => {
    const there = to[axis] + to[side] / 2;
    const isFar = outside(look[axis], from[axis], from[side]) > far;
    return isFar ? there : look[axis] + there - from[axis] - from[side] / 2;
  };
  return { x: along('x', 'width'), y: along('y', 'height'), scale: look.scale };
}

/** Pixels from the middle of a view that are surely in it, beside two others on a usual screen. */
const reach = 180;

function boundsIn(places: Places, ids: readonly string[]): Bounds | undefined {
  for (const id of ids) {
    const bounds = places.get(id);
    if (bounds) return bounds;
  }
  return undefined;
}

/** What the point stands in, the innermost first; else what is nearest to it. */
function nearest({ x, y }: Look, places: Places, isFit: (id: string) => boolean): string | undefined {
  let best: { readonly id: string; readonly away: number; readonly area: number } | undefined;
  for (const [id, bounds] of places) {
    const away = Math.hypot(outside(x, bounds.x, bounds.width), outside(y, bounds.y, bounds.height));
    const area = bounds.width * bounds.height;
    if (best && (away > best.away || (away === best.away && area >= best.area))) continue;
    if (isFit(id)) best = { id, away, area };
  }
  return best?.id;
}

function outside(at: number, start: number, size: number): number {
  return Math.max(start - at, 0, at - start - size);
}
