import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { replay } from '#data/commands/rebuild-from-journal.ts';
import { brokenLink } from '#domain/journal.ts';
import { elementsOf, membersOf } from '#domain/read-fields.ts';
import type { Content } from '#domain/workspace.ts';
import { checkContent } from '#exchange/check-content.ts';
import { duplicateContent } from '#exchange/duplicate-content.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';
import { sortedContent } from '#exchange/sorted-content.ts';
import { importLibraryProcess } from '#exchange/import-library.ts';
import { codeOf } from './refusal-of.ts';
import { sampleProject, stamp } from './sample-project.ts';

const asIs = '01980000-0000-7000-8000-000000000001';
const toBe = '01980000-0000-7000-8000-000000000002';

/** A diagram of one task with a record of the library in its step facts. */
function diagram(origin = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:ud="urn:uderis:bpmn:1.0" id="Definitions_1" targetNamespace="urn:test">
  <bpmn:process id="Process_1"><bpmn:task id="Task_1" name="Өтінішті қабылдау"><bpmn:extensionElements>
    <ud:step workLikely="5" workSource="act-land-code" /><ud:legalGround id="Ground_1" act="act-land-code" article="43" />${origin}
  </bpmn:extensionElements></bpmn:task></bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="Process_1"><bpmndi:BPMNShape id="Task_1_di" bpmnElement="Task_1"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

const library = {
  schema: 1,
  area: 'land',
  process: 'land-plot',
  name: { kk: 'Жер учаскесін беру', ru: 'Предоставление участка', en: 'Granting a land plot' },
  summary: { kk: 'Қысқаша', ru: 'Кратко', en: 'In short' },
  illustrative: true,
  checkedOn: '2026-11-22',
  variants: [
    { kind: 'as-is', id: asIs, file: 'as-is.bpmn' },
    { kind: 'to-be', id: toBe, file: 'to-be.bpmn' },
  ],
  records: [
    { id: 'body', kind: 'organisation', order: 'a0', fields: { 'name.kk': 'Әкімдік', kind: 'local' } },
    { id: 'passport', kind: 'passport', order: 'a0', fields: { code: 'LP-01', owner: 'body' } },
    {
      id: 'act-land-code',
      kind: 'legal-act',
      order: 'a0',
      fields: { number: 'act-land-code', [`elements:${asIs}#Task_1`]: true },
    },
    { id: 'problem-1', kind: 'problem', order: 'a0', fields: { code: 'P1' } },
    {
      id: 'measure-1',
      kind: 'measure',
      order: 'a0',
      fields: { 'problems:problem-1': true, legalAct: 'act-land-code', [`elements:${toBe}#Task_1`]: true },
    },
  ],
};
const diagrams = new Map([
  ['as-is.bpmn', diagram()],
  ['to-be.bpmn', diagram(`<ud:origin variant="${asIs}" element="Task_1" />`)],
]);
const open = (process: object = library) => importLibraryProcess(JSON.stringify(process), diagrams, stamp);
const one = (content: Content, kind: string) => content.records.find((record) => record.kind === kind);
const variant = (content: Content, kind: string) =>
  content.documents.find((document) => document.fields['variant'] === kind);

describe('a process of the library opened as a project', () => {
  test('has ids of its own and every reference follows', () => {
    const content = open();
    expect(checkContent(content)).toEqual([]);
    const act = one(content, 'legal-act');
    const measure = one(content, 'measure');
    const asIsId = variant(content, 'as-is')?.id ?? '';
    expect(JSON.stringify(sortedContent(content))).not.toMatch(new RegExp(`${asIs}|${toBe}|problem-1|measure-1`));
    expect(measure?.fields['legalAct']).toBe(act?.id);
    expect(membersOf(measure?.fields ?? {}, 'problems')).toEqual([one(content, 'problem')?.id]);
    expect(elementsOf(act?.fields ?? {})).toEqual([{ variant: asIsId, element: 'Task_1' }]);
    expect(variant(content, 'to-be')?.fields['origin']).toBe(asIsId);
    const task = readFacts(
      content.diagrams.find((one) => one.variant === variant(content, 'to-be')?.id)?.source.text ?? '',
    );
    expect(task.get('Ground_1')?.get('@act')).toBe(act?.id);
    expect(task.get('Task_1')?.get('bpmn:extensionElements/ud:origin@variant')).toBe(asIsId);
  });

  test('leaves texts alone that only look like an id', () => {
    const content = open();
    expect(one(content, 'legal-act')?.fields['number']).toBe('act-land-code');
  });

  test('says where it comes from and that it is illustrative', () => {
    const project = open().documents.find((document) => document.kind === 'project');
    expect(project?.fields).toMatchObject({
      'name.kk': 'Жер учаскесін беру',
      owner: 'Әкімдік',
      illustrative: true,
      checkedOn: '2026-11-22',
      library: 'land/land-plot',
    });
  });

  test('differs in every id from the same process opened again', () => {
    const ids = (content: Content) => [...content.documents, ...content.records].map((object) => object.id);
    const second = new Set(ids(open()));
    expect(ids(open()).filter((id) => second.has(id))).toEqual([]);
  });

  test('is refused with the reason when it is no library process', async () => {
    expect(await codeOf(() => open({ ...library, schema: 2 }))).toBe('wrong-type');
    expect(
      await codeOf(() => open({ ...library, records: [{ id: 'x', kind: 'nothing', order: 'a0', fields: {} }] })),
    ).toBe('wrong-type');
    expect(await codeOf(() => importLibraryProcess('{', diagrams, stamp))).toBe('json-broken');
    expect(await codeOf(() => importLibraryProcess(JSON.stringify(library), new Map(), stamp))).toBe('file-missing');
    const broken = new Map([...diagrams].map(([file]) => [file, '<a/>']));
    expect(await codeOf(() => importLibraryProcess(JSON.stringify(library), broken, stamp))).toBe('not-bpmn');
  });
});

describe('a duplicate of a project', () => {
  const copy = (content: Content) => duplicateContent(content, { kk: 'Көшірме' }, stamp);

  test('holds the same under a new name and shares no id with it', () => {
    const original = open();
    const duplicate = copy(original);
    expect(checkContent(duplicate)).toEqual([]);
    expect(duplicate.documents.find((document) => document.kind === 'project')?.fields['name.kk']).toBe('Көшірме');
    expect(duplicate.documents.find((document) => document.kind === 'project')?.fields['name.ru']).toBeUndefined();
    const known = [...original.documents, ...original.records].map((object) => object.id);
    const text = JSON.stringify(duplicate);
    expect(known.filter((id) => text.includes(id))).toEqual([]);
  });

  test('renames ids inside the keys of accepted findings', () => {
    const original = sampleProject();
    const asIsId = variant(original, 'as-is')?.id ?? '';
    const records = original.records.map((record) =>
      record.kind === 'acceptance' ? { ...record, fields: { finding: `task-without-time|${asIsId}#Task_1` } } : record,
    );
    const duplicate = copy({ ...original, records });
    expect(one(duplicate, 'acceptance')?.fields['finding']).toBe(
      `task-without-time|${variant(duplicate, 'as-is')?.id ?? ''}#Task_1`,
    );
  });

  test('leaves deleted records and variants behind', () => {
    const original = open();
    const deletedAt = '2026-11-20T00:00:00.000Z';
    const documents = original.documents.map((document) =>
      document.fields['variant'] === 'to-be' ? { ...document, fields: { ...document.fields, deletedAt } } : document,
    );
    const records = original.records.map((record) => (record.kind === 'measure' ? { ...record, deletedAt } : record));
    const duplicate = copy({ ...original, documents, records });
    expect([duplicate.diagrams.length, duplicate.records.length, duplicate.documents.length]).toEqual([1, 4, 5]);
  });
});

test.each([
  ['a library process', open],
  ['a duplicate', () => duplicateContent(sampleProject(), { kk: 'Көшірме' }, stamp)],
])('the journal alone rebuilds %s', (_name, make) => {
  const content = make();
  expect(content.journal).toHaveLength(1);
  expect(brokenLink(content.journal)).toBe(-1);
  const rebuilt = replay(content.journal, patchSource);
  expect(hashOfContent({ ...rebuilt, journal: content.journal })).toBe(hashOfContent(content));
});

const shelf = 'process-library';
const processes = readdirSync(shelf, { recursive: true, encoding: 'utf-8' }).filter((file) =>
  file.endsWith('records.json'),
);

test.each(processes)('the library process %s opens whole', (file) => {
  const folder = join(shelf, dirname(file));
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.bpmn'))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf-8')]);
  const content = importLibraryProcess(readFileSync(join(shelf, file), 'utf-8'), new Map(texts), stamp);
  expect(checkContent(content)).toEqual([]);
  expect(content.diagrams).toHaveLength(3);
});
