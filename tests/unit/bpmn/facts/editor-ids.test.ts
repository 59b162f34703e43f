import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { savePatch } from '#bpmn/facts/save-through.ts';
import { sourceForEditor } from '#bpmn/facts/source-for-editor.ts';
import { strangeDiagram } from './strange-diagram.ts';

/** Hundreds of files are read and written, on a busy machine too. */
const patience = 30_000;

/** Ids as files have them: words of any alphabet, digits first, white space, colons, repeated ones. */
const anyId = fc.oneof(
  fc.constantFrom(
    'Задача_1',
    'Өтініш_2',
    '1',
    '2a',
    'a b',
    'tns:A',
    'x:y',
    'A',
    'Id_5',
    'Id_6',
    '_',
    'ӘҒҚ',
    'a&b"c',
    'a~2',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ),
  fc
    .string({ minLength: 1, maxLength: 6 })
    .filter((id) => /^[^\s<\0-\x1f\x7f-\x9f](?:[^\0-\x1f\x7f-\x9f\ufffe\uffff]*\S)?$/.test(id) && id.isWellFormed()),
);

interface Element {
  readonly $type: string;
  id: string;
  name?: string;
  readonly flowElements?: readonly Element[];
  readonly sourceRef?: Element;
}

interface Read {
  readonly rootElement: { readonly rootElements: readonly Element[] };
  readonly elementsById: Readonly<Record<string, Element>>;
  readonly warnings: readonly unknown[];
}

/** Reads as bpmn-js does, with the ids of the file brought back. */
async function opened(
  text: string,
): Promise<{ tasks: Element[]; flows: Element[]; write: () => Promise<string>; warnings: readonly unknown[] }> {
  const source = sourceForEditor(text);
  const read: object = await new BpmnModdle().fromXML(source.text);
  const { rootElement, elementsById, warnings } = read as Read;
  for (const [safe, key] of source.ids) {
    const element = elementsById[safe];
    if (element) element.id = key;
  }
  const parts = rootElement.rootElements.flatMap(({ flowElements = [] }) => flowElements);
  return {
    tasks: parts.filter(({ $type }) => $type === 'bpmn:Task'),
    flows: parts.filter(({ $type }) => $type === 'bpmn:SequenceFlow'),
    write: async () => (await new BpmnModdle().toXML(rootElement, { format: true })).xml,
    warnings,
  };
}

test(
  'whatever the ids are, every element is read, an edit is the edit alone, and no id of the file changes',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyId, { minLength: 2, maxLength: 6 }), fc.nat(), async (ids, at) => {
        const text = strangeDiagram(ids);
        const { tasks, flows, write, warnings } = await opened(text);
        expect(warnings).toEqual([]);
        expect(tasks).toHaveLength(ids.length);
        expect(flows).toHaveLength(ids.length - 1);
        const loaded = await write();
        expect(savePatch(text, loaded, await write()).text).toBe(text);
        const edited = tasks[at % tasks.length];
        if (!edited) return;
        edited.name = 'Жаңа';
        const { text: saved, operations } = savePatch(text, loaded, await write());
        expect(operations).toEqual([
          { entity: edited.id, field: '@name', old: `n${String(at % ids.length)}`, new: 'Жаңа' },
        ]);
        expect(saved).toBe(text.replace(`name="n${String(at % ids.length)}"`, 'name="Жаңа"'));
        expect(readFacts(saved).get(edited.id)?.get('@name')).toBe('Жаңа');
      }),
      { numRuns: 100 },
    );
  },
  patience,
);

test('a repeated id that a new flow goes to becomes an id of its own, because the flow means it', async () => {
  const text = strangeDiagram(['A', 'A', 'B']);
  const { tasks, flows, write } = await opened(text);
  const loaded = await write();
  const [, second] = tasks;
  const [flow] = flows;
  if (!second || !flow) throw new Error('No tasks.');
  const saved = savePatch(text, loaded, (await write()).replace(/(id="f0" sourceRef=")[^"]*"/, `$1${second.id}"`)).text;
  const facts = readFacts(saved);
  expect(facts.get(second.id)?.get('@name')).toBe('n1');
  expect(facts.get('f0')?.get('@sourceRef')).toBe(second.id);
  expect(saved).toContain(`id="${second.id}" name="n1"`);
});

test('when the first of two namesakes goes, the other keeps the name by which records know it', async () => {
  const text = strangeDiagram(['A', 'A', 'B']);
  const { write } = await opened(text);
  const loaded = await write();
  const saved = savePatch(text, loaded, loaded.replace(/<bpmn:task id="A" name="n0"\s*\/>/, '')).text;
  expect(readFacts(saved).has('A')).toBe(false);
  expect(readFacts(saved).get('A~2')?.get('@name')).toBe('n1');
});

test('a new flow, its lists and its lane name an element by the id that the file has for it', () => {
  const text = strangeDiagram(['constructor', 'toString', 'B'])
    .replace('<bpmn:task id="constructor"', '<bpmn:laneSet id="LS"><bpmn:lane id="L"/></bpmn:laneSet>$&')
    .replace('name="n2"/>', 'name="n2"><bpmn:incoming>f1</bpmn:incoming></bpmn:task>');
  const saved = patchSource(text, [
    { entity: 'valueOf~1', field: 'type', old: null, new: 'bpmn:sequenceFlow' },
    { entity: 'valueOf~1', field: 'parent', old: null, new: 'P' },
    { entity: 'valueOf~1', field: '@sourceRef', old: null, new: 'constructor~1' },
    { entity: 'valueOf~1', field: '@targetRef', old: null, new: 'B' },
    { entity: 'toString~1', field: 'lane', old: null, new: 'L' },
  ]);
  expect(saved).toContain('<bpmn:sequenceFlow id="valueOf" sourceRef="constructor" targetRef="B"');
  expect(saved).toContain('<bpmn:flowNodeRef>toString</bpmn:flowNodeRef>');
  expect(saved).toContain('<bpmn:incoming>valueOf</bpmn:incoming>');
  expect(saved).toContain('<bpmn:outgoing>valueOf</bpmn:outgoing>');
  expect(saved).not.toContain('~');
});
