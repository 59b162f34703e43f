import { beforeEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { listDrawing } from '#bpmn/modeler/list-drawing.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readList } from '#domain/steps/read-list.ts';
import { openedElsewhere, sessionOnPage } from './session-on-page.ts';

let container: HTMLElement;
let session: DiagramSession;

beforeEach(async () => {
  ({ session, container } = sessionOnPage());
  await session.open(emptySource({ name: 'Жер учаскесін беру', language: 'kk' }));
  const { plan } = readList(
    '> Бөлім: Өтініш түсті\n= Сараптама\n  Құжаттарды тексеру\n  Қорытынды жазу\nБасшы: Шешімге қол қою\n. Шешім берілді',
  );
  if (!plan) throw new Error('The list has problems.');
  session.use(listDrawing).draw(plan, []);
});

async function reopened(): Promise<ProcessGraph> {
  const { text } = await session.snapshot();
  return openedElsewhere(text);
}

async function named(name: string): Promise<GraphNode> {
  const node = [...(await session.graph()).nodes.values()].find((each) => each.name.kk === name);
  if (!node) throw new Error(`No ${name}.`);
  return node;
}

const overlap = (a: GraphNode, b: GraphNode): boolean => {
  const [one, two] = [a.bounds, b.bounds];
  if (!one || !two) return false;
  const isApart =
    one.x + one.width <= two.x ||
    two.x + two.width <= one.x ||
    one.y + one.height <= two.y ||
    two.y + two.height <= one.y;
  return !isApart;
};

test('a sub-process is closed, gone into and left again; the way out is told from the outside in', async () => {
  const { id } = await named('Сараптама');
  const inner = session.use(planes);
  expect(inner.stateOf(id)).toBe('open');
  inner.toggle(id);
  expect(inner.stateOf(id)).toBe('closed');
  const shown: string[] = [];
  inner.onShown(() => shown.push(session.rootId));
  const whole = inner.path();
  expect(whole).toHaveLength(1);
  expect(inner.enter(id)).toBe(true);
  expect(inner.path()).toEqual([...whole, id]);
  inner.show(whole[0] ?? '');
  expect(inner.path()).toEqual(whole);
  session.reveal((await named('Қорытынды жазу')).id);
  expect(inner.path()).toEqual([...whole, id]);
  expect(inner.leave()).toBe(id);
  expect(inner.leave()).toBeUndefined();
  expect(shown).toHaveLength(4);
  expect(inner.stateOf((await named('Шешімге қол қою')).id)).toBeUndefined();
});

test('opened in place it makes room: nothing stands on anything, and one undo closes it again', async () => {
  const { id } = await named('Сараптама');
  const inner = session.use(planes);
  inner.toggle(id);
  const closed = (await session.snapshot()).text;
  inner.toggle(id);
  expect(inner.stateOf(id)).toBe('open');
  const graph = await reopened();
  const outer = [...graph.nodes.values()].filter(({ scope }) => scope === graph.processes[0]);
  const crossing = outer.flatMap((a, at) => outer.slice(at + 1).filter((b) => overlap(a, b)));
  expect(crossing).toEqual([]);
  const sub = graph.nodes.get(id);
  expect(sub?.inside.every((each) => (graph.nodes.get(each)?.bounds?.x ?? 0) > (sub.bounds?.x ?? 0))).toBe(true);
  const lane = graph.lanes.get(sub?.lane ?? '');
  expect((lane?.bounds?.y ?? 0) + (lane?.bounds?.height ?? 0)).toBeGreaterThan(
    (sub?.bounds?.y ?? 0) + (sub?.bounds?.height ?? 0),
  );
  session.undo();
  expect(inner.stateOf(id)).toBe('closed');
  expect((await session.snapshot()).text).toBe(closed);
});

test('the door says the name in the language that is shown', async () => {
  const { id } = await named('Сараптама');
  session.rename(id, 'ru', 'Экспертиза');
  session.use(planes).toggle(id);
  const door = container.querySelector<HTMLElement>('.bjs-drilldown');
  expect(door?.ariaLabel).toBe('Ашу: Сараптама');
  session.showLanguage('ru');
  expect(door?.ariaLabel).toBe('Ашу: Экспертиза');
});

test('a step added inside leaves the whole diagram where it stands', async () => {
  const { id } = await named('Сараптама');
  session.use(planes).toggle(id);
  const before = (await named('Шешімге қол қою')).bounds;
  const first = await named('Құжаттарды тексеру');
  session.reveal(first.id);
  const made = session.use(stepEdits).insertAfter(first.id);
  const graph = await reopened();
  expect(graph.nodes.get(made)?.scope).toBe(id);
  expect([...graph.nodes.values()].find(({ name }) => name.kk === 'Шешімге қол қою')?.bounds).toEqual(before);
});
