import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { describe, expect, test } from 'vitest';
import { apply } from '#domain/facts/apply.ts';
import { canonicalText } from '#domain/facts/canonical-text.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Entity, Facts, Operation, Value } from '#domain/facts/facts.ts';
import { hashOf } from '#domain/facts/hash-of.ts';
import { invert } from '#domain/facts/invert.ts';
import { StaleOperations } from '#domain/facts/stale-operations.ts';

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);
const anyName = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'toJSON', 'constructor', '10', '9'), fc.string());
const anyEntity: fc.Arbitrary<Entity> = fc
  .array(fc.tuple(anyName, anyValue), { minLength: 1, maxLength: 5 })
  .map((fields) => new Map(fields));
const anyFacts: fc.Arbitrary<Facts> = fc
  .array(fc.tuple(anyName, anyEntity), { maxLength: 6 })
  .map((entities) => new Map(entities));

const facts = (entities: Readonly<Record<string, Readonly<Record<string, Value>>>>): Facts =>
  new Map(Object.entries(entities).map(([key, fields]) => [key, new Map(Object.entries(fields))]));

describe('difference', () => {
  test('leads from any facts to any others', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, after) => {
        expect(apply(before, difference(before, after))).toEqual(after);
      }),
    );
  });

  test('of equal facts is empty', () => {
    fc.assert(
      fc.property(anyFacts, (same) => {
        expect(difference(same, new Map([...same].reverse()))).toEqual([]);
      }),
    );
  });

  test('names old and new values, in the order of entities and fields', () => {
    const before = facts({ b: { x: 1 }, a: { z: 'old', y: true } });
    const after = facts({ a: { z: 'new', y: true }, c: { v: '' } });
    expect(difference(before, after)).toEqual([
      { entity: 'a', field: 'z', old: 'old', new: 'new' },
      { entity: 'b', field: 'x', old: 1, new: null },
      { entity: 'c', field: 'v', old: null, new: '' },
    ]);
  });
});

describe('invert', () => {
  test('takes back any operations, one after another', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (first, second, third) => {
        const operations = [...difference(first, second), ...difference(second, third)];
        expect(apply(apply(first, operations), invert(operations))).toEqual(first);
        expect(invert(invert(operations))).toEqual(operations);
      }),
    );
  });
});

describe('apply', () => {
  const before = facts({ a: { x: 1, y: 'two' } });

  test('refuses all when one old value is not there, and names each mismatch', () => {
    const stale: Operation[] = [
      { entity: 'a', field: 'x', old: 2, new: 3 },
      { entity: 'b', field: 'x', old: 'gone', new: null },
    ];
    const right: Operation = { entity: 'a', field: 'y', old: 'two', new: 'three' };
    let error: unknown;
    try {
      apply(before, [right, ...stale]);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(StaleOperations);
    expect(error).toHaveProperty('mismatches', [
      { operation: stale[0], found: 1 },
      { operation: stale[1], found: null },
    ]);
    expect(before).toEqual(facts({ a: { x: 1, y: 'two' } }));
  });

  test('an entity without fields is gone', () => {
    const operations: Operation[] = [
      { entity: 'a', field: 'x', old: 1, new: null },
      { entity: 'a', field: 'y', old: 'two', new: null },
    ];
    expect(apply(before, operations).has('a')).toBe(false);
  });
});

describe('the canonical form', () => {
  test('is RFC 8785', () => {
    fc.assert(
      fc.property(anyFacts, (some) => {
        const plain = Object.fromEntries([...some].map(([key, entity]) => [key, Object.fromEntries(entity)]));
        fc.pre(!canonicalText(some).includes('"toJSON"'));
        expect(canonicalText(some)).toBe(canonicalize(plain));
      }),
    );
  });

  test('is the same in whatever order facts come, even for names that mislead an object', () => {
    const one = facts({ toJSON: { b: 1, toJSON: 'x' }, a: { c: 2 } });
    const other = new Map(
      [...one].reverse().map(([key, entity]): [string, Entity] => [key, new Map([...entity].reverse())]),
    );
    expect(canonicalText(other)).toBe('{"a":{"c":2},"toJSON":{"b":1,"toJSON":"x"}}');
    expect(hashOf(other)).toBe(hashOf(one));
  });

  test('has no place for a number that is not finite', () => {
    expect(() => canonicalText(facts({ a: { x: NaN } }))).toThrow();
  });
});

describe('the hash', () => {
  test('is SHA-256 of the canonical form', () => {
    expect(hashOf(new Map())).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  test('differs when facts do', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        expect(hashOf(one) === hashOf(other)).toBe(difference(one, other).length === 0);
      }),
    );
  });
});
