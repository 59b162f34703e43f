import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { adoptChange } from '#domain/adopt/adopt-change.ts';
import type { AdoptionSide } from '#domain/adopt/adoption.ts';
import { difference } from '#domain/facts/difference.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import type { ElementDifference } from '#domain/lineage/compare-variants.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { compare, saysOtherwise } from '#tests/unit/domain/adopt/compared-texts.ts';
import { ground, movesOfSteps, singleEdits } from '#tests/unit/domain/lineage/single-edits.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

const sides: readonly AdoptionSide[] = ['before', 'after'];
const pairs = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
].flatMap((path) => {
  const [asIs = '', toBe = '', shouldBe = ''] = libraryContent(path).diagrams.map(({ source }) => source.text);
  return [
    { path, before: asIs, after: toBe },
    { path, before: toBe, after: shouldBe },
  ];
});

interface Texts {
  readonly before: string;
  readonly after: string;
}

/**
 * Takes one change after the other into a variant, the order chosen by `choose`, until none is left that can be taken. After
 * each the file has nothing to be mended that it had not before. Gives what still differs, with the reason of its refusal.
 */
function adoptAll(texts: Texts, side: AdoptionSide, choose: (length: number) => number): string[] {
  let { before, after } = texts;
  let known = normaliseFacts(readFacts(side === 'before' ? before : after)).repairs.length;
  const refused = new Map<string, string>();
  for (;;) {
    const comparison = compare(before, after);
    const open = comparison.differences.filter(saysOtherwise);
    const untried = open.filter((each) => !refused.has(nameOf(each)));
    if (untried.length === 0) return open.map((each) => `${nameOf(each)}: ${refused.get(nameOf(each)) ?? ''}`);
    const next = untried[choose(untried.length)] ?? untried[0];
    if (!next) return [];
    const adoption = adoptChange(comparison, next, side);
    if ('refused' in adoption) {
      refused.set(nameOf(next), adoption.refused);
      continue;
    }
    if (adoption.operations.length === 0) throw new Error(`Nothing changes with ${nameOf(next)}.`);
    // What was refused may have found its neighbour, its lane, its other end.
    refused.clear();
    if (side === 'before') before = patchSource(before, adoption.operations);
    else after = patchSource(after, adoption.operations);
    const { repairs } = normaliseFacts(readFacts(side === 'before' ? before : after));
    expect(repairs.slice(known), `after ${nameOf(next)}`).toEqual([]);
    known = Math.min(known, repairs.length);
  }
}

function nameOf({ class: own, before, after, changes }: ElementDifference): string {
  return `${own} ${before ?? '–'} → ${after ?? '–'} (${changes.map(({ kind }) => kind).join(', ')})`;
}

/** A text with everything in it drawn. */
function drawn(text: string): string {
  const facts = readFacts(text);
  return patchSource(text, difference(facts, normaliseFacts(facts).facts));
}

describe('taking over one change after the other', { timeout: 120_000 }, () => {
  test('in any order and in either direction, leads from any variant of the library to the other one', () => {
    const any = fc.record({ pair: fc.constantFrom(...pairs), side: fc.constantFrom(...sides), seed: fc.nat() });
    fc.assert(
      fc.property(any, ({ pair, side, seed }) => {
        let at = seed;
        const left = adoptAll(pair, side, (length) => {
          at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
          return at % length;
        });
        expect(left, `${pair.path} ${side}`).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  test('brings back whatever is taken out of a file of the interchange working group, sub-processes and pools too', () => {
    const folder = 'tests/fixtures/corpus/miwg-ref';
    const texts = new Map(
      readdirSync(folder).flatMap((file) =>
        file.endsWith('.bpmn') ? [[file, readFileSync(`${folder}/${file}`, 'utf8')] as const] : [],
      ),
    );
    const elements = [...texts].flatMap(([file, text]) =>
      [...readFacts(text)].flatMap(([id, entity]) => (classOf(entity) === undefined ? [] : [{ file, id }])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...elements), ({ file, id }) => {
        const text = texts.get(file) ?? '';
        const removal = adoptChange(compare(text, text), { before: id, after: undefined, changes: [] }, 'before');
        if ('refused' in removal) return;
        const without = patchSource(text, removal.operations);
        expect(
          adoptAll({ before: without, after: text }, 'before', () => 0),
          `${file} ${id}`,
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  for (const side of sides) {
    test(`takes any single edit over into the ${side === 'before' ? 'earlier' : 'later'} variant`, () => {
      const edits = [
        ...singleEdits.map((edit) => ({ ...edit, edited: ground.replace(edit.from, edit.to) })),
        ...movesOfSteps,
      ].filter(({ kind }) => changeKinds[kind] === 'meaning');
      const left = edits.map(({ what, edited }) => [
        what,
        ...adoptAll({ before: drawn(ground), after: drawn(edited) }, side, () => 0),
      ]);
      expect(left.filter(([, ...differences]) => differences.length > 0)).toEqual([]);
    });
  }
});
