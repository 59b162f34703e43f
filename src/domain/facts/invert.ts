import type { Operation } from './facts.ts';

/** The operations that take back `operations`: undo, in reverse order. */
export function invert(operations: readonly Operation[]): Operation[] {
  return operations.map(({ entity, field, old, new: now }) => ({ entity, field, old: now, new: old })).reverse();
}
