import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { pages, UndrawnDiagram } from '#bpmn/modeler/pages.ts';
import choreographyFile from '#tests/fixtures/corpus/own/choreography.bpmn?raw';
import conversationFile from '#tests/fixtures/corpus/own/conversation.bpmn?raw';
import { planes } from '#bpmn/modeler/planes.ts';
import { pagedDiagram } from './paged-diagram.ts';
import { sessionOnPage } from './session-on-page.ts';

let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  expect((await session.open(pagedDiagram)).warnings).toEqual([]);
});

test('the diagrams of a file are its pages, told by their names or what they show; planes of sub-processes are none', () => {
  const { all, shown } = session.use(pages);
  expect(all()).toEqual([
    { name: '', subjects: [{ kk: 'Қабылдау' }] },
    { name: 'Мұрағат', subjects: [{ kk: 'Сақтау' }] },
  ]);
  expect(shown()).toBe(0);
  expect(session.use(planes).stateOf('Inner')).toBe('closed');
});

test('edits on every page are saved together, each where it belongs', async () => {
  session.rename('First', 'kk', 'Бірінші');
  await session.use(pages).show(1);
  expect(session.use(pages).shown()).toBe(1);
  expect(session.facts('First')).toBeUndefined();
  expect(session.canUndo()).toBe(false);
  session.rename('Second', 'kk', 'Екінші');
  const { text, operations } = await session.snapshot();
  expect(operations.map(({ entity, field }) => `${entity} ${field}`)).toEqual(['First @name', 'Second @name']);
  expect(text).toBe(pagedDiagram.replace('name="a"', 'name="Бірінші"').replace('name="b"', 'name="Екінші"'));
  session.undo();
  expect(
    readFacts((await session.snapshot()).text)
      .get('Second')
      ?.get('@name'),
  ).toBe('b');
});

test('only looking at the pages changes nothing', async () => {
  await session.use(pages).show(1);
  await session.use(pages).show(0);
  expect((await session.snapshot()).text).toBe(pagedDiagram);
});

test('what stands on another page is shown there', async () => {
  const selected = new Promise<readonly string[]>((resolve) => {
    session.onSelected((ids) => {
      if (ids.length > 0) resolve(ids);
    });
  });
  expect(session.reveal('Second')).toBe(true);
  expect(await selected).toEqual(['Second']);
  expect(session.use(pages).shown()).toBe(1);
  expect(session.reveal('Nowhere')).toBe(false);
});

const choreography = `<bpmn:choreography id="Talk"/>`;
const talk = `<bpmndi:BPMNDiagram id="BD0"><bpmndi:BPMNPlane id="BD0_plane" bpmnElement="Talk"/></bpmndi:BPMNDiagram>`;

test('a choreography before the processes is kept, and the first process is drawn', async () => {
  const text = pagedDiagram
    .replace('<bpmn:process id="P1"', `${choreography}<bpmn:process id="P1"`)
    .replace('<bpmndi:BPMNDiagram id="BD1"', `${talk}<bpmndi:BPMNDiagram id="BD1"`);
  await session.open(text);
  expect(session.use(pages).all()).toHaveLength(2);
  session.rename('First', 'kk', 'Бірінші');
  expect((await session.snapshot()).text).toBe(text.replace('name="a"', 'name="Бірінші"'));
});

test('a file of a choreography alone is not drawn as something empty to edit', async () => {
  const alone = `${pagedDiagram.slice(0, pagedDiagram.indexOf('<bpmn:process'))}${choreography}${talk}</bpmn:definitions>`;
  await expect(session.open(alone)).rejects.toThrow('Talk');
});

test.each([
  ['a choreography', choreographyFile],
  ['a conversation, whose parties alone bpmn-js would draw', conversationFile],
  ['a choreography without a drawing', choreographyFile.replace(/<bpmndi:BPMNDiagram[^]*<.bpmndi:BPMNDiagram>/, '')],
])('%s is told as what nothing draws', async (_, text) => {
  await expect(session.open(text)).rejects.toThrow(UndrawnDiagram);
});

test('pools that talk and have steps are drawn', async () => {
  const text = conversationFile
    .replace('<participant id="Builder"', '<participant id="Builder" processRef="P"')
    .replace('</collaboration>', '</collaboration><process id="P"><task id="Step" name="a"/></process>');
  await session.open(text);
  expect(session.facts('Builder')?.name).toEqual({ kk: 'Құрылыс салушы' });
  session.rename('Builder', 'kk', 'Тапсырыс беруші');
  expect((await session.snapshot()).text).toBe(text.replace('name="Құрылыс салушы"', 'name="Тапсырыс беруші"'));
});
