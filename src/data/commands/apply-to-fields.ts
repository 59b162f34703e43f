import type { Fields } from '#domain/document.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { StaleRevision } from './stale-revision.ts';

/** The fields after the operations. Throws `StaleRevision` when an old value does not hold; a value already there is no conflict. */
export function applyToFields(document: Id, fields: Fields, operations: readonly Operation[]): Fields {
  const next: Record<string, Value> = { ...fields };
  const mismatches: Operation[] = [];
  for (const operation of operations) {
    const current = next[operation.field] ?? null;
    if (current !== operation.old && current !== operation.new) mismatches.push(operation);
    else if (operation.new === null) delete next[operation.field];
    else next[operation.field] = operation.new;
  }
  if (mismatches.length > 0) throw new StaleRevision(document, mismatches);
  return next;
}
