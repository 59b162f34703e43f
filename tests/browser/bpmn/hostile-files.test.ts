import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { strangeDiagram } from '#tests/unit/bpmn/facts/strange-diagram.ts';
import { sessionOnPage } from './session-on-page.ts';

let session: DiagramSession;

beforeEach(() => {
  ({ session } = sessionOnPage());
});

const plain = strangeDiagram(['A', 'B']);
const long = 'ұ'.repeat(100_000);
const label = (sides: string) => `</dc:Bounds><bpmndi:BPMNLabel><dc:Bounds ${sides}/></bpmndi:BPMNLabel>`;
const labelled = (sides: string) =>
  plain
    .replace(/(<bpmndi:BPMNShape id="s0".*?)\/>/, `$1>${label(sides)}`)
    .replace('<bpmn:task id="A"', '<bpmn:startEvent id="A"');

test.each([
  ['a label without a size', labelled('x="1" y="2"')],
  ['a label at no number', labelled('x="NaN" y="NaN" width="NaN" height="NaN"')],
  ['a label whose place alone is no number', labelled('x="NaN" y="1" width="20" height="20"')],
  ['a label with an endless size', labelled('x="1" y="1" width="Infinity" height="1e999"')],
  ['a name of 200 KB without a break', plain.replace('n0', long)],
  ['a flow with such a name', plain.replace('id="f0"', `id="f0" name="${long}"`)],
  [
    'extensions without a namespace',
    plain.replace(
      '<bpmn:task id="A" name="n0"/>',
      '<bpmn:task id="A" name="n0"><bpmn:extensionElements><x xmlns="" a="1"><y>z</y></x></bpmn:extensionElements></bpmn:task>',
    ),
  ],
])(
  '%s is opened, edited and saved, and nothing else changes',
  async (_, text) => {
    const { warnings } = await session.open(text);
    expect(warnings).toEqual([]);
    expect((await session.snapshot()).text).toBe(text);
    session.document('A', 'Сипаттама');
    session.rename('B', 'kk', 'Жаңа');
    const { text: saved, operations } = await session.snapshot();
    expect(operations.map(({ entity, field }) => `${entity} ${field}`)).toEqual([
      'A bpmn:documentation#text',
      'B @name',
    ]);
    expect(readFacts(saved).get('A')?.get('@name')).toBe(readFacts(text).get('A')?.get('@name'));
    expect(await session.svg()).toContain('<svg');
  },
  20_000,
);

test('what a colour of the file would fetch is in no picture', async () => {
  const shapes = plain
    .replace('xmlns:tns', 'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" xmlns:tns')
    .replace(
      'id="s0"',
      'id="s0" bioc:fill="url(//foreign.test/a)" bioc:stroke="red;background:url(https://foreign.test/b)"',
    );
  await session.open(shapes);
  const svg = await session.svg();
  expect(svg).not.toContain('foreign.test');
  expect(svg).toContain('<svg');
  // The same colours set by a program that got at the canvas.
  session.use((viewer) => {
    const registry = viewer.get<{ getAll(): readonly { id: string }[]; getGraphics(element: unknown): SVGElement }>(
      'elementRegistry',
    );
    const drawn = registry.getAll().find(({ id }) => id === 'B');
    registry.getGraphics(drawn).querySelector('rect')?.setAttribute('style', 'fill: url(//foreign.test/c)');
  });
  expect(await session.svg()).not.toContain('foreign.test');
});
