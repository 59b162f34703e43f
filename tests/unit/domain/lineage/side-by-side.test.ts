import { describe, expect, test } from 'vitest';
import { branchSource } from '#bpmn/facts/branch.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { compareVariants } from '#domain/lineage/compare-variants.ts';
import { counterpartsIn, type Compared } from '#domain/lineage/counterparts.ts';
import { fateMarks } from '#domain/lineage/fate-marks.ts';
import { fatesOf } from '#domain/lineage/fates-of.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { samePlace } from '#domain/lineage/same-place.ts';
import { changedThreads, threadsOf, type Thread } from '#domain/lineage/threads.ts';
import type { VariantKind } from '#domain/variant.ts';
import { ground } from './single-edits.ts';

const kinds = ['as-is', 'to-be', 'should-be'] as const;

function compared(texts: readonly string[]): Compared[] {
  return texts.slice(1).map((text, at) => {
    const [before, after] = [texts[at] ?? '', text].map((each) => processGraph(readFacts(each)));
    if (!before || !after) throw new Error('There is no such variant.');
    const pairs = knownPairs({ variant: 'v1', facts: before.facts }, after.facts);
    const comparison = compareVariants(before, after, pairs);
    const [earlier, later]: (VariantKind | undefined)[] = [kinds[at], kinds[at + 1]];
    return { kinds: { before: earlier ?? 'as-is', after: later ?? 'to-be' }, comparison, fates: fatesOf(comparison) };
  });
}

function threads(texts: readonly string[]): Thread[] {
  const steps = compared(texts);
  const graphs = [
    ...steps.slice(0, 1).map(({ comparison }) => comparison.before),
    ...steps.map((each) => each.comparison.after),
  ];
  const variants = graphs.map((graph, at) => ({ kind: kinds[at] ?? 'as-is', graph }));
  return threadsOf(variants, steps, counterpartsIn(steps));
}

const branched = branchSource(ground, { fromVariant: 'v1' });
const renamed = ground.replace('name="Тексеру"', 'name="Қарау"');
const withoutSign = ground
  .replace(/<bpmn:userTask id="Sign"[^>]*\/>/, '')
  .replaceAll('<bpmn:flowNodeRef>Sign</bpmn:flowNodeRef>', '');

describe('counterparts', () => {
  test('lead to the same element in both directions, and through the variant between', () => {
    const counterparts = counterpartsIn(compared([ground, branched, renamed]));
    expect(counterparts('as-is', 'Check', 'to-be')).toEqual(['Check']);
    expect(counterparts('to-be', 'Check', 'as-is')).toEqual(['Check']);
    expect(counterparts('as-is', 'Check', 'should-be')).toEqual(['Check']);
    expect(counterparts('as-is', 'Nothing', 'to-be')).toEqual([]);
  });

  test('an element that is gone has none', () => {
    expect(counterpartsIn(compared([ground, withoutSign]))('as-is', 'Sign', 'to-be')).toEqual([]);
  });
});

describe('the order of changes', () => {
  test('variants that are the same have none, and every element once', () => {
    const found = threads([ground, branched]);
    expect(changedThreads(found)).toEqual([]);
    const ids = found.flatMap(({ ids: [own = []] }) => own);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('Check');
  });

  test('what is gone stands where it was read', () => {
    const order = threads([ground, ground]).map(({ ids: [own = []] }) => own[0]);
    const found = threads([ground, withoutSign]).map(({ ids: [own = []] }) => own[0]);
    const before = order[order.indexOf('Sign') - 1];
    expect(found.indexOf('Sign')).toBeGreaterThan(found.indexOf(before));
    expect(found.indexOf('Sign')).toBeLessThan(found.length - 1);
  });

  test('a change of each step stands at its element', () => {
    const changes = changedThreads(threads([ground, renamed, withoutSign.replace('name="Тексеру"', 'name="Қарау"')]));
    const told = changes.flatMap(({ ids, fates }) => fates.map(({ at, fate }) => [ids[0]?.[0], at, fate.fate]));
    expect(told).toContainEqual(['Check', 0, 'renamed']);
    expect(told).toContainEqual(['Sign', 1, 'removed']);
  });
});

describe('marks', () => {
  test('say at the earlier variant what comes and at the later one what has happened', () => {
    const [first, second] = fateMarks(compared([ground, renamed]));
    expect(first?.get('Check')).toEqual({ since: undefined, next: 'renamed' });
    expect(second?.get('Check')).toEqual({ since: 'renamed', next: undefined });
    expect(second?.has('Sign')).toBe(false);
  });

  test('what is only drawn elsewhere has a quiet mark of its own', () => {
    const [, second] = fateMarks(compared([ground, ground.replace('x="200"', 'x="260"')]));
    expect(second?.get('Check')?.since).toBe('drawn');
  });
});

describe('where the other views look', () => {
  const box = (x: number, y: number) => ({ x, y, width: 100, height: 80 });
  const here = new Map([
    ['A', box(0, 0)],
    ['B', box(200, 0)],
    ['Alone', box(400, 0)],
    ['Around', { x: -50, y: -50, width: 800, height: 400 }],
  ]);
  const there = new Map([
    ['a', box(0, 500)],
    ['b', box(1000, 0)],
    ['around', box(0, 0)],
  ]);
  const pairs: Readonly<Record<string, readonly string[]>> = { A: ['a'], B: ['gone', 'b'], Around: ['around'] };
  const look = (x: number, y: number) => samePlace({ x, y, scale: 0.7 }, here, there, (id) => pairs[id] ?? []);

  test('the innermost element in the middle decides, off its middle by as much, at the same scale', () => {
    expect(look(60, 40)).toEqual({ x: 60, y: 540, scale: 0.7 });
  });

  test('the first counterpart that is drawn counts', () => {
    expect(look(250, 40)).toEqual({ x: 1050, y: 40, scale: 0.7 });
  });

  test('where the middle stands on nothing that has a counterpart, the nearest that has one decides', () => {
    const without = new Map([...here].filter(([id]) => id !== 'Around'));
    expect(samePlace({ x: 450, y: 40, scale: 1 }, without, there, (id) => pairs[id] ?? [])).toEqual({
      ...{ x: 1250, y: 40, scale: 1 },
    });
  });

  test('what is too far away to be seen from here is looked at itself there', () => {
    const far = samePlace({ x: 3000, y: 40, scale: 1 }, here, there, (id) => (id === 'A' ? ['a'] : []));
    const to = there.get('a');
    expect(far).toEqual({ x: (to?.x ?? 0) + (to?.width ?? 0) / 2, y: look(60, 40).y, scale: 1 });
  });

  test('without any counterpart both look at the same point', () => {
    const nowhere = { x: 5, y: 6, scale: 2 };
    expect(samePlace(nowhere, here, there, () => [])).toEqual(nowhere);
    expect(samePlace(nowhere, new Map(), there, () => ['a'])).toEqual(nowhere);
  });
});
