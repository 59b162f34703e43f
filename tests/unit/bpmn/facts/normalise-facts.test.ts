import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseFacts, normaliserVersion } from '#bpmn/facts/normalise-facts.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { repairCodes } from '#bpmn/facts/repairs/draft.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import stepFacts from '#bpmn/ud.json';
import { difference } from '#domain/facts/difference.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { anyDiagram } from './any-diagram.ts';
import { readable } from './corpus.ts';
import { anyMerge, puttingTogether } from './merged.ts';
import { anyDamage } from './damaged.ts';
import { repairCases, wholeDiagram } from './repair-cases.ts';

/** Generated cases take long on a busy machine. */
const patience = 120_000;

describe('the normaliser', () => {
  test('says which version of its rules mended a diagram', () => {
    expect(Number.isInteger(normaliserVersion)).toBe(true);
  });

  test(
    'leaves a valid diagram as it is',
    () => {
      expect(normaliseFacts(wholeDiagram).repairs).toEqual([]);
      fc.assert(
        fc.property(anyDiagram, (facts) => {
          const { facts: normal, repairs } = normaliseFacts(facts);
          expect(repairs).toEqual([]);
          expect(difference(facts, normal)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  test(
    'mends any merge once and for all, and what it gives is written and read back as it is',
    async () => {
      await fc.assert(fc.asyncProperty(anyMerge, mendsForGood), { numRuns: 120 });
    },
    patience,
  );

  test(
    'mends any damage once and for all',
    async () => {
      await fc.assert(fc.asyncProperty(anyDamage, mendsForGood), { numRuns: 120 });
    },
    patience,
  );

  test(
    'mends two files of the corpus put into one',
    async () => {
      const file = fc.constantFrom(...readable.filter(({ text }) => text.length < 40_000));
      const merge = fc
        .tuple(file, file)
        .map(([ours, theirs]) => puttingTogether(readFacts(ours.text), difference(new Map(), readFacts(theirs.text))));
      await fc.assert(fc.asyncProperty(merge, mendsForGood), { numRuns: 40 });
    },
    patience,
  );

  test.each(readable.map(({ name }) => name))('mends %s once and for all', async (name) => {
    await mendsForGood(readFacts(readable.find((file) => file.name === name)?.text ?? ''));
  });

  test(
    'mends equal facts equally, in whatever order they come',
    () => {
      fc.assert(
        fc.property(anyMerge, (facts) => {
          const backwards = new Map([...facts].reverse().map(([key, entity]) => [key, new Map([...entity].reverse())]));
          const one = normaliseFacts(facts);
          const other = normaliseFacts(backwards);
          expect(other.repairs).toEqual(one.repairs);
          expect(difference(one.facts, other.facts)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );
});

describe('a repair', () => {
  test.each(repairCases)('$code: $fault', ({ code, entity, operations, found }) => {
    const { facts, repairs } = normaliseFacts(puttingTogether(wholeDiagram, operations));
    expect(repairs.map((repair) => `${repair.code} ${repair.entity}`)).toContain(`${code} ${entity}`);
    for (const [key, fields] of Object.entries(found)) {
      if (fields === null) expect(facts.has(key)).toBe(false);
      else expect(Object.fromEntries(facts.get(key) ?? [])).toMatchObject(fields);
    }
  });

  test('is tried for every code', () => {
    const tried = new Set(repairCases.map(({ code }) => code));
    expect(repairCodes.filter((code) => !tried.has(code))).toEqual([]);
  });
});

async function mendsForGood(facts: Facts): Promise<void> {
  const { facts: normal } = normaliseFacts(facts);
  expect(normaliseFacts(normal).repairs).toEqual([]);
  const source = sourceFromFacts(normal);
  expect(difference(readFacts(source), normal)).toEqual([]);
  const { warnings } = await new BpmnModdle({ ud: stepFacts }).fromXML(source);
  expect(warnings.map(({ message }) => message)).toEqual([]);
}
