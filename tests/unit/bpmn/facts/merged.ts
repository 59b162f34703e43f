import fc from 'fast-check';
import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation, Value } from '#domain/facts/facts.ts';
import { anyDiagram } from './any-diagram.ts';

/**
 * Two people's edits put together without any care: part of the way from a diagram to a second one and part of the
 * way to a third, field by field. Most results are no valid diagram.
 */
export const anyMerge: fc.Arbitrary<Facts> = fc
  .tuple(anyDiagram, anyDiagram, anyDiagram, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }))
  .map(([base, ours, theirs, choice]) => {
    const taken = (operations: readonly Operation[]): Operation[] =>
      operations.filter(
        ({ entity, field }) => choice[(entity.length * 31 + field.length * 7 + entity.charCodeAt(5)) % 7] !== 0,
      );
    return puttingTogether(base, [...taken(difference(base, ours)), ...taken(difference(base, theirs))]);
  });

/** The facts with every operation written, whatever stood there. */
export function puttingTogether(facts: Facts, operations: readonly Operation[]): Facts {
  const result = new Map<string, Map<string, Value>>([...facts].map(([key, entity]) => [key, new Map(entity)]));
  for (const { entity, field, new: now } of operations) {
    const fields = result.get(entity) ?? new Map<string, Value>();
    result.set(entity, fields);
    if (now === null) fields.delete(field);
    else fields.set(field, now);
    if (fields.size === 0) result.delete(entity);
  }
  return result;
}
