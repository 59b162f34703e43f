import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchSource, renameRecords } from '#bpmn/facts/branch.ts';
import { meaningOf } from '#bpmn/facts/faces.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { difference } from '#domain/facts/difference.ts';
import { anyDiagram } from './any-diagram.ts';
import { readable } from './corpus.ts';

const origin = 'bpmn:extensionElements/ud:origin';

describe('branching a variant', () => {
  test.each(readable.map(({ name }) => name))('keeps every element of %s and records where it comes from', (name) => {
    const text = readable.find((file) => file.name === name)?.text ?? '';
    const before = readFacts(text);
    const after = readFacts(branchSource(text, { fromVariant: 'v1' }));
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = new Set(difference(before, after).map(({ field }) => field.replace(/^.*ud:origin/, 'ud:origin')));
    for (const field of changed) {
      expect(['ud:origin@variant', 'ud:origin@element', 'bpmn:extensionElements']).toContain(field);
    }
    for (const [key, entity] of after) {
      if (!/^bpmn:(?!global)(?:.*Task|.*Event|lane|participant|sequenceFlow)$/.test(String(entity.get('type'))))
        continue;
      expect(entity.get(`${origin}@variant`)).toBe('v1');
      expect(entity.get(`${origin}@element`)).toBe(entity.get('@id') ?? key);
    }
  });

  test('replaces an older origin', () => {
    fc.assert(
      fc.property(anyDiagram, (facts) => {
        const source = sourceFromFacts(facts);
        const once = branchSource(source, { fromVariant: 'v2' });
        expect(branchSource(branchSource(source, { fromVariant: 'v1' }), { fromVariant: 'v2' })).toBe(once);
        expect(
          difference(meaningOf(facts), meaningOf(readFacts(once))).every(({ field }) => field.startsWith(origin)),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('renaming records', () => {
  const text = `<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:u="urn:uderis:bpmn:1.0" id="D">
  <b:process id="P" name="r1"><b:lane id="L"><b:extensionElements><u:performer role="r1" kind="human"/></b:extensionElements></b:lane>
  <b:task id="T"><b:documentation>r1</b:documentation><b:extensionElements><u:system id="S" record="r1"/><u:origin variant="v1" element="r1"/></b:extensionElements></b:task></b:process>
</b:definitions>`;

  test('follows the ids of records and variants in our own namespace and touches nothing else', () => {
    const renamed = renameRecords(
      text,
      new Map([
        ['r1', 'n1'],
        ['v1', 'n2'],
      ]),
    );
    expect(renamed).toBe(
      text
        .replace('role="r1"', 'role="n1"')
        .replace('record="r1"', 'record="n1"')
        .replace('variant="v1"', 'variant="n2"'),
    );
  });

  test('without anything to rename leaves every byte', () => {
    expect(renameRecords(text, new Map([['other', 'x']]))).toBe(text);
  });
});
