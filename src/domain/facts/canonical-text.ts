import { canonicalize } from 'json-canonicalize';
import type { Facts } from './facts.ts';

/**
 * The canonical form of facts: RFC 8785 over `{entity: {field: value}}`; equal facts have equal text, whatever the order.
 * The two levels are written here because a field may bear any name, and `toJSON` or `__proto__` mislead an object.
 * Throws when a number is not finite.
 */
export function canonicalText(facts: Facts): string {
  return object(facts, (entity) => object(entity, canonicalize));
}

function object<Member>(members: ReadonlyMap<string, Member>, write: (member: Member) => string): string {
  const entries = [...members].sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${write(member)}`).join(',')}}`;
}
