import type { Entity, Facts, Operation } from './facts.ts';

const nothing: Entity = new Map();

/**
 * The operations that lead from `before` to `after`, ordered by entity and then by field (UTF-16 code units),
 * so that equal facts always give the same list. Equal facts give an empty list.
 */
export function difference(before: Facts, after: Facts): Operation[] {
  const operations: Operation[] = [];
  for (const entity of union(before, after)) {
    const old = before.get(entity) ?? nothing;
    const now = after.get(entity) ?? nothing;
    if (old === now) continue;
    for (const field of union(old, now)) {
      const oldValue = old.get(field) ?? null;
      const newValue = now.get(field) ?? null;
      if (oldValue !== newValue) operations.push({ entity, field, old: oldValue, new: newValue });
    }
  }
  return operations;
}

function union(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): string[] {
  const keys = new Set(left.keys());
  for (const key of right.keys()) keys.add(key);
  return [...keys].sort();
}
