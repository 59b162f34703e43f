import { beforeEach, expect, test } from 'vitest';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { sessionOnPage } from './session-on-page.ts';

const file = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" id="D" targetNamespace="urn:test" xml:lang="kk">
  <bpmn:process id="P">
    <bpmn:task id="Task_1" name="Өтінішті тіркеу"><bpmn:extensionElements><i18n:translation xml:lang="ru">Зарегистрировать заявление</i18n:translation></bpmn:extensionElements></bpmn:task>
    <bpmn:startEvent id="Event_1"><bpmn:extensionElements><i18n:translation xml:lang="ru">Заявление</i18n:translation></bpmn:extensionElements></bpmn:startEvent>
    <bpmn:textAnnotation id="Note_1"><bpmn:extensionElements><i18n:translation xml:lang="ru" target="text">Срок</i18n:translation></bpmn:extensionElements><bpmn:text>Мерзім</bpmn:text></bpmn:textAnnotation>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BD"><bpmndi:BPMNPlane id="BP" bpmnElement="P">
    <bpmndi:BPMNShape id="Task_1_di" bpmnElement="Task_1"><dc:Bounds x="200" y="80" width="120" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Event_1_di" bpmnElement="Event_1"><dc:Bounds x="100" y="100" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Note_1_di" bpmnElement="Note_1"><dc:Bounds x="360" y="80" width="100" height="40"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

let container: HTMLElement;
let session: DiagramSession;

beforeEach(() => {
  ({ session, container } = sessionOnPage(true, 'ru'));
});

/** The words that are drawn, without the breaks of lines. */
const drawn = (id: string): string =>
  [...container.querySelectorAll(`[data-element-id="${id}"] .djs-visual tspan`)]
    .map((line) => line.textContent)
    .join(' ')
    .replaceAll('- ', '');

const text = async (): Promise<string> => (await session.snapshot()).text;

test('names stand on the canvas in the language shown, and the file stays as it came', async () => {
  await session.open(file);
  expect(drawn('Task_1')).toContain('заявление');
  expect(drawn('Note_1')).toBe('Срок');
  expect(drawn('Event_1_label')).toBe('Заявление');
  session.showLanguage('kk');
  expect(drawn('Task_1')).toContain('Өтінішті');
  expect(drawn('Note_1')).toBe('Мерзім');
  session.showLanguage('en');
  expect(drawn('Task_1'), 'a name that lacks the language shows another one').toContain('Өтінішті');
  expect(await text()).toBe(file);
});

test('a name in another language than the file is one step of undo and leaves the name of the file', async () => {
  await session.open(file);
  session.rename('Task_1', 'ru', 'Проверить заявление');
  expect(drawn('Task_1')).toContain('Проверить');
  expect(await text()).toBe(file.replace('Зарегистрировать заявление', 'Проверить заявление'));
  session.rename('Note_1', 'ru', 'Дата');
  expect(drawn('Note_1')).toBe('Дата');
  session.undo();
  session.undo();
  expect(drawn('Task_1')).toContain('заявление');
  expect(session.canUndo()).toBe(false);
  expect(await text()).toBe(file);
});

test('what is newly drawn and named only in the language shown keeps its label after it is opened again', async () => {
  await session.open(emptySource({ name: 'Процесс', language: 'kk' }));
  const start = (await session.graph()).nodes.keys().next().value ?? '';
  session.rename(start, 'ru', 'Поступило заявление');
  expect(drawn(`${start}_label`)).toContain('Поступило');
  const saved = await text();
  expect(saved).not.toContain('name="Поступило');
  await session.open(saved);
  expect(drawn(`${start}_label`)).toContain('Поступило');
  session.undo();
});
