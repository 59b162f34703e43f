import { expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { textEdits } from '#bpmn/modeler/text-edits.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { landPlot, sessionOnPage, withoutLabels } from './session-on-page.ts';

const textsIn = (text: string) => diagramTexts(processGraph(readFacts(text)));

/** What the library's diagram lacks: descriptions with and without id, a group, a step on a page that is not drawn. */
const everything = landPlot
  .replace(
    /<bpmn:collaboration ([^>]*)>/,
    '<bpmn:category id="Kind"><bpmn:categoryValue id="Value" value="Топ"/></bpmn:category><bpmn:collaboration $1><bpmn:documentation>Сипаты</bpmn:documentation><bpmn:documentation id="Doc">Тағы сипаты</bpmn:documentation>',
  )
  .replace('</bpmn:collaboration>', '<bpmn:group id="Group" categoryValueRef="Value"/></bpmn:collaboration>')
  .replace(
    '</bpmn:definitions>',
    `<bpmn:process id="Second" name="Екінші"><bpmn:task id="Far" name="Алыс"><bpmn:extensionElements><i18n:translation xml:lang="ru">Далеко</i18n:translation></bpmn:extensionElements></bpmn:task></bpmn:process>
<bpmndi:BPMNDiagram id="Page"><bpmndi:BPMNPlane id="Plane" bpmnElement="Second"><bpmndi:BPMNShape id="Far_di" bpmnElement="Far"><dc:Bounds x="0" y="0" width="100" height="80"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>`,
  );

test('every text of a diagram is written where it stands, drawn or not, as one step of undo', async () => {
  const { session } = sessionOnPage();
  await session.open(everything);
  const texts = diagramTexts(await session.graph());
  expect(new Set(texts.map(({ owner }) => owner))).toEqual(new Set(textsIn(everything).map(({ owner }) => owner)));
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Сипаты', 'Тағы сипаты', 'Топ', 'Далеко']));

  const edits = texts.map(({ entity, field, text }) => ({ entity, field, text: `${text}!` }));
  expect(session.use(textEdits).write(edits)).toBe(texts.length);
  const { text, operations } = await session.snapshot();
  const written = textsIn(text).map((each) => each.text);
  expect(written.toSorted()).toEqual(texts.map((each) => `${each.text}!`).toSorted());
  const words = new Set(texts.map(({ entity, field }) => `${entity} ${field}`));
  const others = operations.filter(({ entity, field }) => !words.has(`${entity} ${field}`));
  expect(others.filter(({ entity }) => !/_di$|_label$|Label/.test(entity))).toEqual([]);

  session.undo();
  expect(session.canUndo()).toBe(false);
  expect(withoutLabels((await session.snapshot()).text)).toBe(withoutLabels(everything));
});

test('a text that is not there is not written, and a diagram that is only read stays as it is', async () => {
  const { session } = sessionOnPage();
  await session.open(landPlot);
  expect(session.use(textEdits).write([{ entity: 'Nowhere', field: '@name', text: 'Ештеңе' }])).toBe(0);
  expect(session.canUndo()).toBe(false);
  const read = sessionOnPage(false).session;
  await read.open(landPlot);
  const [first] = textsIn(landPlot);
  expect(first && read.use(textEdits).write([{ ...first, text: 'Басқа' }])).toBe(0);
});
