import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnwritableFacts } from '#bpmn/facts/patch/unwritable-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { apply } from '#domain/facts/apply.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Operation } from '#domain/facts/facts.ts';
import { invert } from '#domain/facts/invert.ts';
import { StaleOperations } from '#domain/facts/stale-operations.ts';
import { anyDiagram, anyText } from './any-diagram.ts';
import { readable } from './corpus.ts';

/** Repeated ids are told apart by their order in the file, which is no fact: there the laws hold as long as it stays. */
const files = readable.filter(({ name }) => name !== 'own/duplicate-ids.bpmn');

/** Generated cases take long on a busy machine. */
const patience = 60_000;

describe('the facts of a patched source are the target facts', () => {
  test(
    'for any two diagrams',
    () => {
      fc.assert(
        fc.property(anyDiagram, anyDiagram, (from, target) => {
          const source = sourceFromFacts(from);
          expect(difference(readFacts(patchSource(source, difference(from, target))), target)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  test(
    'for any two files of the corpus',
    () => {
      const file = fc.constantFrom(...files.filter(({ text }) => text.length < 60_000));
      fc.assert(
        fc.property(file, file, (from, target) => {
          const goal = readFacts(target.text);
          expect(difference(readFacts(patchSource(from.text, difference(readFacts(from.text), goal))), goal)).toEqual(
            [],
          );
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  test.each(files.map(({ name }) => name))('for %s turned into a generated diagram and back', (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    const facts = readFacts(text);
    const [other] = fc.sample(anyDiagram, { numRuns: 1, seed: name.length });
    if (!other) throw new Error('nothing generated');
    const turned = patchSource(text, difference(facts, other));
    expect(difference(readFacts(turned), other)).toEqual([]);
    expect(difference(readFacts(patchSource(turned, difference(other, facts))), facts)).toEqual([]);
  });
});

describe('operations', () => {
  test(
    'are taken back by their inverse, on facts and on the source',
    () => {
      fc.assert(
        fc.property(anyDiagram, anyDiagram, (from, target) => {
          const operations = difference(from, target);
          expect(difference(apply(apply(from, operations), invert(operations)), from)).toEqual([]);
          const source = sourceFromFacts(from);
          expect(difference(readFacts(patchSource(patchSource(source, operations), invert(operations))), from)).toEqual(
            [],
          );
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  test('on one attribute are taken back byte for byte, and touch nothing else', () => {
    for (const { text } of files) {
      const found = [...readFacts(text)].find(([, entity]) => /^[\w -]+$/.test(String(entity.get('@name') ?? '')));
      if (!found) continue;
      const [entity, fields] = found;
      const old = fields.get('@name') ?? '';
      const operation: Operation = { entity, field: '@name', old, new: 'Ә <&">' };
      const patched = patchSource(text, [operation]);
      const common = commonEnds(text, patched);
      expect(text.slice(common.start, text.length - common.end)).toBe(String(old).slice(0, text.length));
      expect(patchSource(patched, invert([operation]))).toBe(text);
    }
  });

  test('none: every byte stays', () => {
    for (const { text } of files) {
      expect(patchSource(text, [])).toBe(text);
      expect(patchSource(text, difference(readFacts(text), readFacts(text)))).toBe(text);
    }
  });

  test('that change nothing together leave every byte', () => {
    const { text } = files[0] ?? { text: '' };
    const [entity, fields] = [...readFacts(text)].find(([, facts]) => facts.has('@name')) ?? [
      '',
      new Map<string, string>(),
    ];
    const old = fields.get('@name') ?? null;
    const there: Operation = { entity, field: '@name', old, new: 'x' };
    expect(patchSource(text, [there, ...invert([there])])).toBe(text);
  });

  test('whose old value is not in the source are refused, each one named', () => {
    const source = sourceFromFacts(fc.sample(anyDiagram, { numRuns: 1, seed: 1 })[0] ?? new Map());
    const stale: Operation = { entity: 'Process_0', field: '@isExecutable', old: 'true', new: null };
    const error = caught(() => patchSource(source, [stale]));
    expect(error).toBeInstanceOf(StaleOperations);
    expect(error).toHaveProperty('mismatches', [{ operation: stale, found: 'false' }]);
    expect(
      readFacts(patchSource(source, [stale], { check: false }))
        .get('Process_0')
        ?.has('@isExecutable'),
    ).toBe(false);
  });

  test.each([
    ['a type that is no name', { entity: 'N', field: 'type', new: 'rubbish' }, 'type-missing'],
    ['a parent that is not there', { entity: 'N', field: 'parent', new: 'nowhere' }, 'parent-missing'],
    ['a character that XML cannot hold', { entity: 'N', field: '@name', new: 'a\u0000' }, 'illegal-character'],
  ])('to %s are refused', (_, change, code) => {
    const operations = Object.entries({ type: 'bpmn:task', parent: 'Process_0', [change.field]: change.new }).map(
      ([field, value]): Operation => ({ entity: 'N', field, old: null, new: value }),
    );
    const source = sourceFromFacts(fc.sample(anyDiagram, { numRuns: 1, seed: 1 })[0] ?? new Map());
    const error = caught(() => patchSource(source, operations));
    expect(error).toBeInstanceOf(UnwritableFacts);
    expect(error).toHaveProperty('code', code);
  });

  test('that put an element into itself are refused', () => {
    const text =
      '<d id="D"><b:subProcess xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" id="A"><b:subProcess id="B"/></b:subProcess></d>';
    const error = caught(() => patchSource(text, [{ entity: 'A', field: 'parent', old: 'D', new: 'B' }]));
    expect(error).toHaveProperty('code', 'parent-cycle');
  });
});

describe('a patch keeps the hand of the file', () => {
  const bpmn = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';

  test('texts keep CDATA, comments, quotes and line ends', () => {
    const text = `<definitions ${bpmn} id='D'>\r\n\t<process id='P'><documentation><![CDATA[a]]></documentation><!-- c -->\r\n\t</process>\r\n</definitions>`;
    const patched = patchSource(text, [
      { entity: 'P', field: 'bpmn:documentation#text', old: 'a', new: 'x\n<y>' },
      { entity: 'P', field: '@name', old: null, new: 'q' },
      { entity: 'T', field: 'type', old: null, new: 'bpmn:task' },
      { entity: 'T', field: 'parent', old: null, new: 'P' },
    ]);
    expect(patched).toBe(
      `<definitions ${bpmn} id='D'>\r\n\t<process id='P' name="q"><documentation><![CDATA[x\r\n<y>]]></documentation><task id="T"/><!-- c -->\r\n\t</process>\r\n</definitions>`,
    );
  });

  test('new elements take prefix, indentation and place of their neighbours', () => {
    const text = [
      '<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D">',
      '   <b:process id="P">',
      '      <b:task id="A"/>',
      '      <b:task id="B"/>',
      '      <b:sequenceFlow id="F0" sourceRef="A" targetRef="A"/>',
      '      <b:association id="Z"/>',
      '   </b:process>',
      '</b:definitions>',
    ].join('\n');
    const patched = patchSource(
      text.replace('<b:task id="A"/>', '<b:task id="A"><b:outgoing>F0</b:outgoing></b:task>'),
      [
        { entity: 'F', field: 'type', old: null, new: 'bpmn:sequenceFlow' },
        { entity: 'F', field: 'parent', old: null, new: 'P' },
        { entity: 'F', field: '@sourceRef', old: null, new: 'A' },
        { entity: 'F', field: '@targetRef', old: null, new: 'B' },
        { entity: 'B', field: 'bpmn:extensionElements/ud:step@workLikely', old: null, new: '5' },
      ],
    );
    expect(patched.split('\n')).toEqual([
      '<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" xmlns:ud="urn:uderis:bpmn:1.0">',
      '   <b:process id="P">',
      '      <b:task id="A"><b:outgoing>F0</b:outgoing><b:outgoing>F</b:outgoing></b:task>',
      '      <b:task id="B">',
      '         <b:extensionElements>',
      '            <ud:step workLikely="5"/>',
      '         </b:extensionElements>',
      '         <b:incoming>F</b:incoming>',
      '      </b:task>',
      '      <b:sequenceFlow id="F0" sourceRef="A" targetRef="A"/>',
      '      <b:sequenceFlow id="F" sourceRef="A" targetRef="B"/>',
      '      <b:association id="Z"/>',
      '   </b:process>',
      '</b:definitions>',
    ]);
  });

  test('a reference with the prefix of the target namespace keeps it', () => {
    const text = `<definitions ${bpmn} xmlns:t="urn:t" targetNamespace="urn:t" id="D"><a id="A" sourceRef="t:X"/></definitions>`;
    expect(patchSource(text, [{ entity: 'A', field: '@sourceRef', old: 'X', new: 'Y' }])).toContain('sourceRef="t:Y"');
  });

  test('an element that moves keeps what its prefixes mean', () => {
    const text = `<definitions ${bpmn} id="D"><process id="P" xmlns:z="urn:z"><task id="A" z:k="1"/></process><process id="Q"/></definitions>`;
    const patched = patchSource(text, [{ entity: 'A', field: 'parent', old: 'P', new: 'Q' }]);
    expect(readFacts(patched).get('A')?.get('@{urn:z}k')).toBe('1');
    expect(readFacts(patched).get('A')?.get('parent')).toBe('Q');
  });

  test(
    'any text can be written anywhere',
    () => {
      const text = `<definitions ${bpmn} id="D"><process id="P"/></definitions>`;
      fc.assert(
        fc.property(anyText, anyText, (name, documentation) => {
          const facts = readFacts(
            patchSource(text, [
              { entity: 'P', field: '@name', old: null, new: name },
              { entity: 'P', field: 'bpmn:documentation#text', old: null, new: documentation },
            ]),
          );
          expect(facts.get('P')?.get('@name')).toBe(name);
          expect(facts.get('P')?.get('bpmn:documentation#text')).toBe(documentation);
        }),
      );
    },
    patience,
  );
});

function commonEnds(left: string, right: string): { start: number; end: number } {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  ) {
    end += 1;
  }
  return { start, end };
}

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
