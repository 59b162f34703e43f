import { describe, expect, test } from 'vitest';
import { branchSource } from '#bpmn/facts/branch.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { compareVariants } from '#domain/lineage/compare-variants.ts';
import { fatesOf, type ElementFate } from '#domain/lineage/fates-of.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { lineageLinks, withLink, type LineageLink } from '#domain/lineage/lineage-links.ts';
import { ground } from './single-edits.ts';

function fates(before: string, after: string, links: readonly LineageLink[] = []): readonly ElementFate[] {
  const [earlier, later] = [readFacts(before), readFacts(after)];
  return fatesOf(
    compareVariants(
      processGraph(earlier),
      processGraph(later),
      knownPairs({ variant: 'v1', facts: earlier }, later, links),
    ),
  );
}

function fateOf(found: readonly ElementFate[], id: string): ElementFate | undefined {
  return found.find(({ before, after }) => (after ?? before) === id);
}

const branched = branchSource(ground, { fromVariant: 'v1' });

describe('what becomes of an element', () => {
  test('nothing, in a variant that has just been branched', () => {
    expect(new Set(fates(ground, branched).map(({ fate }) => fate))).toEqual(new Set(['kept']));
  });

  test('an element that is only moved on the diagram is kept', () => {
    const found = fateOf(fates(ground, ground.replace('x="200"', 'x="260"')), 'Check');
    expect(found?.fate).toBe('kept');
    expect(found?.changes.map(({ kind }) => kind)).toEqual(['moved']);
  });

  test.each([
    ['renamed', 'name="Тексеру"', 'name="Қарау"'],
    ['automated', 'automation="manual"', 'automation="automatic"'],
    ['simplified', 'workLikely="30"', 'workLikely="10"'],
    ['simplified', ' visit="true"', ''],
    ['changed', 'workLikely="30"', 'workLikely="40"'],
    ['changed', 'channel="in-person"', 'channel="egov"'],
  ])('it is %s: %s becomes %s', (fate, from, to) => {
    expect(fateOf(fates(ground, ground.replace(from, to)), 'Check')?.fate).toBe(fate);
  });

  test('it is automated by its type or by the lane of a system, and everything else is told too', () => {
    const later = ground
      .replace('<bpmn:userTask id="Sign" name="Қол қою" />', '<bpmn:serviceTask id="Sign" name="Автоматты қол қою" />')
      .replace('<bpmn:flowNodeRef>Sign</bpmn:flowNodeRef>', '')
      .replace('<bpmn:flowNodeRef>Start<', '<bpmn:flowNodeRef>Sign</bpmn:flowNodeRef><bpmn:flowNodeRef>Start<');
    const found = fateOf(fates(ground, later), 'Sign');
    expect([found?.fate, ...(found?.also ?? [])]).toEqual(['automated', 'moved', 'renamed']);
  });

  test('another step in its very place replaces it', () => {
    const later = ground.replaceAll('"Sign"', '"Stamp"').replaceAll('>Sign<', '>Stamp<');
    const found = fates(ground, later).filter((each) => each.class === 'activity' && each.fate !== 'kept');
    expect(found.map(({ fate, before, after }) => [fate, before, after])).toEqual([['replaced', 'Sign', 'Stamp']]);
  });

  test('a step and its copy came from one', () => {
    const copy = branched.replace(
      /<bpmn:userTask id="Sign"[^]*?<\/bpmn:userTask>/,
      (step) => step + step.replace('id="Sign"', 'id="Sign_2"'),
    );
    const found = fates(ground, copy).filter((each) => each.class === 'activity' && each.fate !== 'kept');
    expect(found.map(({ fate, after, becameAll }) => [fate, after, becameAll])).toEqual([
      ['split', 'Sign', ['Sign', 'Sign_2']],
    ]);
  });

  test('two steps became one when a person says so', () => {
    const later = branched.replace(/<bpmn:callActivity id="Archive"[^]*?<\/bpmn:callActivity>/, '');
    expect(fateOf(fates(ground, later), 'Archive')?.fate).toBe('removed');
    const found = fates(ground, later, [{ before: 'Archive', after: 'Sign', same: true }]);
    expect(fateOf(found, 'Archive')).toBeUndefined();
    expect(fateOf(found, 'Sign')).toMatchObject({ fate: 'merged', madeOf: ['Archive', 'Sign'] });
  });

  test('a pair that a person rejected is no longer the same, and what stands around it is not touched', () => {
    const step = fates(ground, branched, [{ before: 'Check', after: 'Check', same: false }]);
    expect(fateOf(step, 'Check')).toMatchObject({ fate: 'replaced', pair: undefined });
    expect(fateOf(step, 'Sign')?.fate).toBe('kept');
    const lane = fates(ground, branched, [{ before: 'Lane_2', after: 'Lane_2', same: false }]);
    const both = lane.filter(({ before, after }) => before === 'Lane_2' || after === 'Lane_2');
    expect(both.map(({ fate }) => fate).sort()).toEqual(['added', 'removed']);
    expect(fateOf(lane, 'Sign')?.fate).toBe('moved');
  });

  test('an origin in an unknown variant says nothing, the id does', () => {
    const foreign = branchSource(ground, { fromVariant: 'another' });
    expect(new Set(fates(ground, foreign).map(({ fate, pair }) => `${fate} ${pair?.by ?? ''}`))).toEqual(
      new Set(['kept id']),
    );
  });
});

describe('what a person says of two elements', () => {
  const pair = { before: 'Тапсырма > 1', after: 'Task#2' };

  test('is kept in the fields of the later variant, whatever the ids are', () => {
    const fields = withLink({ variant: 'to-be' }, 'v1', pair, true);
    expect(lineageLinks(fields, 'v1')).toEqual([{ ...pair, same: true }]);
    expect(lineageLinks(fields, 'v2')).toEqual([]);
    expect(lineageLinks(withLink(fields, 'v1', pair, false), 'v1')).toEqual([{ ...pair, same: false }]);
  });

  test('can be taken back', () => {
    const fields = withLink({ variant: 'to-be' }, 'v1', pair, true);
    expect(withLink(fields, 'v1', pair, undefined)).toEqual({ variant: 'to-be' });
  });

  test('in other words than ours is no link', () => {
    expect(lineageLinks({ 'lineage:v1#a>b>c': true, 'lineage:v1#%>b': true, 'lineage:v1#a>b': 'yes' }, 'v1')).toEqual(
      [],
    );
  });
});
