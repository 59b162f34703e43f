import type { Facts, Operation, Value } from './facts.ts';
import { StaleOperations, type Mismatch } from './stale-operations.ts';

/**
 * The facts after `operations`, in their order: all of them or none.
 * An entity without fields does not exist. Throws `StaleOperations` with every operation whose old value does not match.
 */
export function apply(facts: Facts, operations: readonly Operation[]): Facts {
  const result = new Map(facts);
  const copied = new Map<string, Map<string, Value>>();
  const mismatches: Mismatch[] = [];
  for (const operation of operations) {
    let entity = copied.get(operation.entity);
    if (entity === undefined) {
      entity = new Map(facts.get(operation.entity));
      copied.set(operation.entity, entity);
      result.set(operation.entity, entity);
    }
    const found = entity.get(operation.field) ?? null;
    if (found !== operation.old) mismatches.push({ operation, found });
    if (operation.new === null) entity.delete(operation.field);
    else entity.set(operation.field, operation.new);
  }
  if (mismatches.length > 0) throw new StaleOperations(mismatches);
  for (const [key, entity] of copied) if (entity.size === 0) result.delete(key);
  return result;
}
