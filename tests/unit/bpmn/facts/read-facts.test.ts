import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { difference } from '#domain/facts/difference.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import { anyDiagram } from './any-diagram.ts';
import { corpus, refused } from './corpus.ts';

const bpmn = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';

/** Generated cases take long on a busy machine. */
const patience = 60_000;

describe('reading facts', () => {
  test(
    'reads what was written from facts',
    () => {
      fc.assert(
        fc.property(anyDiagram, (facts) => {
          expect(difference(readFacts(sourceFromFacts(facts)), facts)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  test.each(corpus.map(({ name }) => name))('%s gives facts or a typed problem', (name) => {
    const text = corpus.find((file) => file.name === name)?.text ?? '';
    if (refused.includes(name)) expect(() => readFacts(text)).toThrow(XmlProblem);
    else expect(readFacts(text).size).toBeGreaterThan(0);
  });

  test('no id of an element reaches the prototype of anything', () => {
    const text = corpus.find(({ name }) => name === 'own/proto-pollution.bpmn')?.text ?? '';
    const facts = readFacts(text);
    expect(facts.get('__proto__~1')?.get('@name')).toBe('p');
    expect(facts.get('toString~1')?.get('@__proto__')).toBe('x');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the facts of an element', () => {
  const facts =
    readFacts(`<definitions ${bpmn} xmlns:t="urn:t" xmlns:ud="urn:uderis:bpmn:1.0" id="D" targetNamespace="urn:t"
    xmlns:i="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" xmlns:z="urn:z">
    <process id="P"><laneSet><lane id="L2"><flowNodeRef>t:A</flowNodeRef></lane>
      <lane id="L1"><flowNodeRef> A </flowNodeRef><flowNodeRef>Ghost</flowNodeRef></lane></laneSet>
      <userTask id="A" name="a" default="t:F">
        <documentation>one</documentation><documentation> two </documentation><documentation/>
        <extensionElements><ud:step workLikely="15"/><ud:system id="S" record="r"/>
          <i:translation xml:lang="ru">а</i:translation><i:translation xml:lang="ru" target="documentation">д</i:translation>
          <z:x id="k/1]"><z:y v="1"/></z:x></extensionElements>
        <incoming>F</incoming><timer/>
      </userTask>
      <textAnnotation id="N"><text>a <b xmlns="">c</b></text></textAnnotation>
    </process></definitions>`);

  test('are its type, its parent and its attributes; a reference loses the prefix of the target namespace', () => {
    expect(facts.get('A')?.get('type')).toBe('bpmn:userTask');
    expect(facts.get('A')?.get('parent')).toBe('P');
    expect(facts.get('A')?.get('@default')).toBe('F');
    expect(facts.get('A')?.has('@id')).toBe(false);
  });

  test('are what it holds without an id, by path', () => {
    const step = facts.get('A');
    expect(step?.get('bpmn:extensionElements/ud:step@workLikely')).toBe('15');
    expect(step?.get('bpmn:documentation#text')).toBe('one');
    expect(step?.get('bpmn:documentation[1]#text')).toBe(' two ');
    expect(step?.get('bpmn:documentation[2]')).toBe('');
    expect(step?.get('bpmn:timer')).toBe('');
  });

  test('are its translations by language and target', () => {
    expect(facts.get('A')?.get('bpmn:extensionElements/i18n:translation[ru]#text')).toBe('а');
    expect(facts.get('A')?.get('bpmn:extensionElements/i18n:translation[ru,documentation]#text')).toBe('д');
  });

  test('are foreign elements by their id', () => {
    expect(facts.get('A')?.get('bpmn:extensionElements/{urn:z}x[#k/1%5D]/{urn:z}y@v')).toBe('1');
  });

  test('are the lanes that list it; a reference to nothing stays with the lane', () => {
    expect(facts.get('A')?.get('lane')).toBe('L1 L2');
    expect(facts.get('L1')?.get('bpmn:flowNodeRef#text')).toBe('Ghost');
    expect(facts.get('L1')?.get('within')).toBe('bpmn:laneSet');
  });

  test('with an id of its own are an entity inside', () => {
    expect(facts.get('S')).toEqual(
      new Map([
        ['parent', 'A'],
        ['within', 'bpmn:extensionElements'],
        ['type', 'ud:system'],
        ['@record', 'r'],
      ]),
    );
  });

  test('mix text and elements in one value', () => {
    expect(facts.get('N')?.get('bpmn:text#xml')).toBe('a <b xmlns="">c</b>');
  });

  test('are not the lists of incoming and outgoing flows', () => {
    expect([...(facts.get('A')?.keys() ?? [])].filter((field) => field.includes('incoming'))).toEqual([]);
  });
});

describe('keys of entities', () => {
  test('the second of the same id is told apart', () => {
    const facts = readFacts(`<definitions ${bpmn} id="D"><task id="A"/><task id="A"/><task id="A~2"/></definitions>`);
    expect([...facts.keys()]).toEqual(['D', 'A', 'A~3', 'A~2']);
    expect(facts.get('A~3')?.get('@id')).toBe('A');
  });

  test('a root and a drawing without ids have keys that no id can be', () => {
    const di = 'http://www.omg.org/spec/BPMN/20100524/DI';
    const facts = readFacts(
      `<definitions ${bpmn} xmlns:d="${di}"><d:BPMNDiagram><d:BPMNPlane bpmnElement="P"><d:BPMNShape bpmnElement="A"/></d:BPMNPlane></d:BPMNDiagram></definitions>`,
    );
    expect([...facts.keys()]).toEqual(['~definitions', '~BPMNDiagram:P', '~BPMNPlane:P', '~BPMNShape:A']);
  });
});
