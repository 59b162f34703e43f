import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { adoptChange } from '#domain/adopt/adopt-change.ts';
import type { AdoptionSide } from '#domain/adopt/adoption.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { apply } from '#domain/facts/apply.ts';
import { difference } from '#domain/facts/difference.ts';
import { invert } from '#domain/facts/invert.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import { compareVariants, type Comparison, type ElementDifference } from '#domain/lineage/compare-variants.ts';
import { variantPairs } from '#domain/lineage/variant-pairs.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
}

const libraryProcesses = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];

function compare(before: string, after: string): Comparison {
  const [earlier, later] = [processGraph(readFacts(before)), processGraph(readFacts(after))];
  return compareVariants(earlier, later, variantPairs({ variant: 'v1', graph: earlier }, later, []));
}

function saysOtherwise({ changes }: Pick<ElementDifference, 'changes'>): boolean {
  return changes.some(({ kind }) => changeKinds[kind] === 'meaning');
}

const pairs: readonly Pair[] = libraryProcesses.map((path) => {
  const [before = '', after = ''] = libraryContent(path).diagrams.map(({ source }) => source.text);
  return { before, after, comparison: compare(before, after) };
});
const changes = pairs.flatMap((pair) =>
  pair.comparison.differences.filter(saysOtherwise).map((element) => ({ pair, element })),
);
const sides: readonly AdoptionSide[] = ['before', 'after'];
const anyAdoption = fc.record({ change: fc.constantFrom(...changes), side: fc.constantFrom(...sides) });

function textOf({ before, after }: Pair, side: AdoptionSide): string {
  return side === 'before' ? before : after;
}

describe('any change of the library that is adopted', () => {
  test('leaves a file that says exactly what was meant and has nothing to be mended, and comes back', () => {
    fc.assert(
      fc.property(anyAdoption, ({ change: { pair, element }, side }) => {
        const adoption = adoptChange(pair.comparison, element, side);
        if ('refused' in adoption) return;
        const text = textOf(pair, side);
        const now = patchSource(text, adoption.operations);
        const expected = apply(readFacts(text), adoption.operations);
        expect(difference(expected, readFacts(now))).toEqual([]);
        expect(normaliseFacts(expected).repairs).toEqual([]);
        expect(difference(readFacts(patchSource(now, invert(adoption.operations))), readFacts(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is no difference any more, but for what is said to be left and what hangs on other elements', () => {
    const onOthers = ['default-flow', 'data-link', 'pool', 'scope'] as const;
    fc.assert(
      fc.property(anyAdoption, ({ change: { pair, element }, side }) => {
        const adoption = adoptChange(pair.comparison, element, side);
        if ('refused' in adoption) return;
        const now = patchSource(textOf(pair, side), adoption.operations);
        const again = side === 'before' ? compare(now, pair.after) : compare(pair.before, now);
        const same = again.differences.find((each) =>
          element.after === undefined ? each.before === element.before : each.after === element.after,
        );
        const left = same?.changes.map(({ kind }) => kind).filter((kind) => changeKinds[kind] === 'meaning') ?? [];
        const known = new Set<string>([...onOthers, ...adoption.left]);
        expect(left.filter((kind) => !known.has(kind))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('of the changes of a service most can be adopted, and every other one says why not', () => {
  const [pair] = pairs;
  if (!pair) throw new Error('The library is empty.');
  const adoptions = pair.comparison.differences
    .filter(saysOtherwise)
    .flatMap((element) => sides.map((side) => adoptChange(pair.comparison, element, side)));
  const refused = adoptions.filter((adoption) => 'refused' in adoption);
  expect(refused.length).toBeLessThan(adoptions.length / 2);
});

test('a variant that is the same has nothing to adopt', () => {
  const [pair] = pairs;
  if (!pair) throw new Error('The library is empty.');
  expect(compare(pair.before, pair.before).differences.filter(saysOtherwise)).toEqual([]);
});
