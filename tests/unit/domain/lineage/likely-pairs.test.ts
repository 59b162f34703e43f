import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { compareVariants } from '#domain/lineage/compare-variants.ts';
import { fatesOf } from '#domain/lineage/fates-of.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { likelyPairs } from '#domain/lineage/likely-pairs.ts';
import { leastLikeness } from '#domain/lineage/match-nodes.ts';
import type { Pair } from '#domain/lineage/pair.ts';
import { obstacleBetween, variantPairs } from '#domain/lineage/variant-pairs.ts';
import { nameLikeness } from '#domain/lineage/word-likeness.ts';
import { redrawn } from '#tests/bench/redrawn.ts';

const services = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];
const graphs = new Map<string, ProcessGraph>();

function graphOf(service: string, variant: string): ProcessGraph {
  const file = `process-library/${service}/${variant}.bpmn`;
  const graph = graphs.get(file) ?? processGraph(readFacts(readFileSync(file, 'utf8')));
  graphs.set(file, graph);
  return graph;
}

const all = services.flatMap((service) =>
  ['as-is', 'to-be', 'should-be'].map((variant) => [service, variant] as const),
);
const ways = services.flatMap((service) =>
  (
    [
      ['as-is', 'to-be'],
      ['to-be', 'should-be'],
      ['as-is', 'should-be'],
    ] as const
  ).map((way) => [service, ...way] as const),
);

function keys(pairs: readonly Pair[], isSwapped = false): string[] {
  return pairs.map(({ before, after }) => (isSwapped ? `${after} ${before}` : `${before} ${after}`)).sort();
}

describe('elements that are likely the same', () => {
  test.each(all)('a diagram compared with itself has nothing but kept elements: %s, %s', (service, variant) => {
    const graph = graphOf(service, variant);
    const comparison = compareVariants(graph, graph, variantPairs({ variant: 'v1', graph }, graph, []));
    expect(new Set(fatesOf(comparison).map(({ fate }) => fate))).toEqual(new Set(['kept']));
    expect(comparison.differences.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test.each(all)('a diagram under other ids is itself: %s, %s', (service, variant) => {
    const graph = graphOf(service, variant);
    const { facts, truth } = redrawn(graph.facts, 7, { names: 0, steps: 0 });
    const found = likelyPairs(graph, processGraph(facts), []).filter(({ before }) => graph.nodes.has(before));
    expect(keys(found)).toEqual([...truth].map((pair) => pair.join(' ')).sort());
  });

  test.each(ways)('exchanging the sides gives the same pairs: %s, %s and %s', (service, from, to) => {
    const [before, after] = [graphOf(service, from), graphOf(service, to)];
    expect(keys(likelyPairs(after, before, []), true)).toEqual(keys(likelyPairs(before, after, [])));
    const { facts } = redrawn(before.facts, 3, { names: 1, steps: 0.3 });
    const again = processGraph(facts);
    expect(keys(likelyPairs(again, before, []), true)).toEqual(keys(likelyPairs(before, again, [])));
  });

  test.each(ways)(
    'each is in one pair at most, and none is below the least likeness: %s, %s and %s',
    (service, from, to) => {
      const found = likelyPairs(graphOf(service, from), graphOf(service, to), []);
      expect(new Set(found.map(({ before }) => before)).size).toBe(found.length);
      expect(new Set(found.map(({ after }) => after)).size).toBe(found.length);
      expect(found.filter(({ confidence }) => confidence < leastLikeness || confidence > 1)).toEqual([]);
    },
  );

  test('nine of ten are found between the as-is and the to-be variants of the library, and nine of ten found are right', () => {
    let [right, told, there] = [0, 0, 0];
    for (const service of services) {
      const [before, after] = [graphOf(service, 'as-is'), graphOf(service, 'to-be')];
      const truth = knownPairs({ variant: '', facts: before.facts }, after.facts);
      const found = likelyPairs(before, after, []).filter((pair) => before.nodes.has(pair.before));
      right += found.filter((pair) => pair.before === pair.after).length;
      told += found.length;
      there += truth.filter((pair) => before.nodes.has(pair.before)).length;
    }
    expect(right / told).toBeGreaterThanOrEqual(0.9);
    expect(right / there).toBeGreaterThanOrEqual(0.9);
  });

  test('what a person rejected is not told again', () => {
    const graph = graphOf('land/land-plot', 'as-is');
    const again = processGraph(redrawn(graph.facts, 5, { names: 0, steps: 0 }).facts);
    const [first] = likelyPairs(graph, again, []);
    if (!first) throw new Error('Nothing was found.');
    const links = [{ before: first.before, after: first.after, same: false }];
    const found = variantPairs({ variant: 'v1', graph }, again, links);
    expect(keys(found)).not.toContain(`${first.before} ${first.after}`);
  });
});

describe('what stands in the way of comparing', () => {
  test('nothing between variants of one process', () => {
    const [before, after] = [graphOf('land/land-plot', 'as-is'), graphOf('land/land-plot', 'to-be')];
    expect(obstacleBetween(before, after, variantPairs({ variant: '', graph: before }, after, []))).toBeUndefined();
  });

  test('another process', () => {
    const before = graphOf('civil/birth-registration', 'to-be');
    const after = graphOf('land/land-plot', 'to-be');
    const pairs = variantPairs({ variant: '', graph: before }, after, []);
    expect(obstacleBetween(before, after, pairs)).toBe('nothing-in-common');
  });

  test('a variant without steps', () => {
    const graph = graphOf('land/land-plot', 'as-is');
    expect(obstacleBetween(graph, processGraph(new Map()), [])).toBe('nothing-drawn');
  });
});

describe('the likeness of names', () => {
  const names = [
    { kk: 'Құжаттардың толықтығын тексеру', ru: 'Проверить полноту документов' },
    { ru: 'Проверка полноты документа' },
    { ru: 'Документов полноту проверить' },
    { ru: 'Проверить полноту докуметов' },
    { kk: 'Құжаттар толықтығын тексеру' },
    { ru: 'Выдать справку' },
    { en: 'Check the documents' },
  ];
  const likeness = nameLikeness(names);
  const [name, endings, order, slip, kazakh, other, english] = names;

  test.each([
    ['other endings in Russian', endings],
    ['other endings in Kazakh', kazakh],
    ['another order', order],
    ['a slip of the pen', slip],
  ])('forgives %s', (_, written) => {
    expect(likeness(name ?? {}, written ?? {})).toBeGreaterThan(0.8);
  });

  test('of different names is nothing, and of names in different languages unknown', () => {
    expect(likeness(name ?? {}, other ?? {})).toBe(0);
    expect(likeness(name ?? {}, english ?? {})).toBeUndefined();
  });
});
