import type { Facts } from '#domain/facts/facts.ts';
import { elementsOfType } from './diagram-facts.ts';
import { drawnBounds, type Bounds } from './drawn-bounds.ts';

/** BPMN groups with the rectangles that say what belongs to them. */
export function groupsOf(facts: Facts): { readonly id: string; readonly bounds: Bounds }[] {
  const groups = elementsOfType(facts, ['bpmn:group']);
  if (groups.length === 0) return [];
  const drawn = drawnBounds(facts);
  return groups.flatMap(({ id }) => {
    const bounds = drawn.get(id);
    return bounds ? [{ id, bounds }] : [];
  });
}

/** Whether the middle of one rectangle lies in another. */
export function centreIn(inner: Bounds, outer: Bounds): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}
