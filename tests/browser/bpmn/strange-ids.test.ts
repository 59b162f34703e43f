import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import { strangeDiagram } from '#tests/unit/bpmn/facts/strange-diagram.ts';
import hostile from '#tests/fixtures/corpus/own/proto-pollution.bpmn?raw';
import { openedElsewhere, sessionOnPage } from './session-on-page.ts';

let container: HTMLElement;
let session: DiagramSession;

beforeEach(() => {
  ({ session, container } = sessionOnPage());
});

const namesOfObjects = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
const ids = ['Задача_1', 'Өтініш_2', '3-қадам', 'бір екі', 'a:b', ...namesOfObjects, 'A', 'A'];
/** How the facts tell names that every object has, and the second of two namesakes. */
const keys = [...ids.slice(0, -1).map((id) => (namesOfObjects.includes(id) ? `${id}~1` : id)), 'A~2'];

test('every element is drawn, and the studio speaks of it by the id of the file', async () => {
  const { warnings } = await session.open(strangeDiagram(ids));
  expect(warnings).toEqual([]);
  expect(keys.map((key) => session.facts(key)?.name.kk ?? session.facts(key)?.name.en)).toEqual(
    keys.map((_, at) => `n${String(at)}`),
  );
  const graph = await session.graph();
  expect([...graph.nodes.keys()].sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => graph.nodes.get(key)?.bounds === undefined)).toEqual([]);
  const chosen: string[][] = [];
  session.onSelected((selected) => chosen.push([...selected]));
  for (const key of keys) expect(session.reveal(key)).toBe(true);
  expect(chosen).toEqual(keys.map((key) => [key]));
  session.highlight(new Set(keys));
  expect(container.querySelectorAll('.uderis-used')).toHaveLength(keys.length);
});

test('an edit of each is saved under its id, and a second save goes on from there', async () => {
  const text = strangeDiagram(ids);
  await session.open(text);
  for (const key of keys) session.setFacts(key, 'ud:Step', { workLikely: 5 });
  const first = await session.snapshot();
  first.accept();
  expect(first.operations.map(({ entity }) => entity)).toEqual([...keys].sort());
  session.rename('бір екі', 'kk', 'Тексеру');
  const { text: saved, operations } = await session.snapshot();
  expect(operations.map(({ entity }) => entity)).toEqual(['бір екі', 'бір екі'].slice(0, operations.length));
  const facts = readFacts(saved);
  for (const key of keys) expect(facts.get(key)?.get('bpmn:extensionElements/ud:step@workLikely')).toBe('5');
  for (const id of ids) expect(saved).toContain(`<bpmn:task id="${id}"`);
  expect(saved).not.toContain('Id_');
});

test('a step put after each has an id of its own and the flows go where they are drawn', async () => {
  await session.open(strangeDiagram(ids));
  const before = keys.slice(0, -1);
  const made = before.map((key) => session.use(stepEdits).insertAfter(key));
  const { text } = await session.snapshot();
  const facts = readFacts(text);
  expect(new Set([...keys, ...made]).size).toBe(keys.length + made.length);
  const ends = [...facts.values()]
    .filter((entity) => entity.get('type') === 'bpmn:sequenceFlow')
    .map((flow) => `${String(flow.get('@sourceRef'))} → ${String(flow.get('@targetRef'))}`);
  expect(ends).toEqual(expect.arrayContaining(made.map((id, at) => `${keys[at] ?? ''} → ${id}`)));
  await openedElsewhere(text);
});

test('a step changes its type and is deleted under its id; undo brings back the same text', async () => {
  const text = strangeDiagram(ids);
  await session.open(text);
  session.use(stepEdits).remove('Өтініш_2');
  expect(readFacts((await session.snapshot()).text).has('Өтініш_2')).toBe(false);
  session.undo();
  expect((await session.snapshot()).text).toBe(text);
});

test('the corpus file of such names is drawn whole, edited and saved without loss', async () => {
  const text = hostile;
  const { warnings } = await session.open(text);
  expect(warnings).toEqual(['unknown attribute <constructor>']);
  expect(namesOfObjects.map((id) => session.facts(`${id}~1`)?.name)).toEqual(
    ['c', 'p', 't', 'h'].map((en) => ({ en })),
  );
  expect(container.querySelectorAll('.djs-shape[data-element-id$="~1"]')).toHaveLength(4);
  session.duplicate(['constructor~1']);
  session.undo();
  expect((await session.snapshot()).text).toBe(text);
  session.rename('toString~1', 'en', 'Check');
  expect((await session.snapshot()).text).toBe(text.replace('name="t"', 'name="Check"'));
  expect({}).not.toHaveProperty('polluted');
});
