import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { laneEdits } from '#bpmn/modeler/lane-edits.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { editedLandPlot, landPlot, openedElsewhere, sessionOnPage } from './session-on-page.ts';

const before = processGraph(readFacts(landPlot));
let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  await session.open(landPlot);
});

const lanesOf = (graph: ProcessGraph) => [...graph.nodes.values()].map(({ id, lane }) => [id, lane]).toSorted();
const stacked = (graph: ProcessGraph): string[] =>
  [...graph.lanes.values()].toSorted((a, b) => (a.bounds?.y ?? 0) - (b.bounds?.y ?? 0)).map(({ id }) => id);

/** Nodes outside the lane that lists them. */
function astray(graph: ProcessGraph): string[] {
  return [...graph.nodes.values()].flatMap(({ id, lane, bounds }) => {
    const around = graph.lanes.get(lane ?? '')?.bounds;
    if (!around || !bounds) return [];
    const middle = bounds.y + bounds.height / 2;
    return middle > around.y && middle < around.y + around.height ? [] : [id];
  });
}

const [top = '', second = '', third = ''] = stacked(before);

test('a lane changes places with its neighbour, with everything that stands in it', async () => {
  const { graph } = await editedLandPlot(session, () => session.use(laneEdits).move(top, 'after'));
  expect(stacked(graph).slice(0, 3)).toEqual([second, top, third]);
  expect(lanesOf(graph)).toEqual(lanesOf(before));
  expect(astray(graph)).toEqual([]);
  expect(graph.flows.size).toBe(before.flows.size);
  expect(graph.messages.size).toBe(before.messages.size);
});

test('up is the way back of down', async () => {
  session.use(laneEdits).move(third, 'before');
  session.use(laneEdits).move(third, 'after');
  const graph = await openedElsewhere((await session.snapshot()).text);
  expect(stacked(graph)).toEqual(stacked(before));
  expect(lanesOf(graph)).toEqual(lanesOf(before));
  const places = (each: ProcessGraph) => [...each.nodes.values()].map(({ id, bounds }) => [id, bounds?.x, bounds?.y]);
  expect(places(graph)).toEqual(places(before));
});

test('the first lane has none above, and nothing happens', async () => {
  expect(session.use(laneEdits).next(top, 'before')).toBeUndefined();
  session.use(laneEdits).move(top, 'before');
  expect(session.canUndo()).toBe(false);
});

test('a pool changes places with its neighbour', async () => {
  const pools = [...before.pools.keys()];
  const own = pools.find((id) => before.pools.get(id)?.lanes.length) ?? '';
  const below = session.use(laneEdits).next(own, 'after');
  expect(below).toBeDefined();
  const { graph } = await editedLandPlot(session, () => session.use(laneEdits).move(own, 'after'));
  expect(lanesOf(graph)).toEqual(lanesOf(before));
  expect(astray(graph)).toEqual([]);
  expect(graph.messages.size).toBe(before.messages.size);
});

test('a lane takes over its neighbour with the steps in it', async () => {
  const moving = [...before.nodes.values()].filter(({ lane }) => lane === second).map(({ id }) => id);
  expect(moving.length).toBeGreaterThan(0);
  const { graph } = await editedLandPlot(session, () => session.use(laneEdits).merge(top, 'after'));
  expect(graph.lanes.has(second)).toBe(false);
  for (const id of moving) expect(graph.nodes.get(id)?.lane).toBe(top);
  expect(astray(graph)).toEqual([]);
  const others = (each: ProcessGraph) => lanesOf(each).filter(([, lane]) => lane !== top && lane !== second);
  expect(others(graph)).toEqual(others(before));
});

test('a lane is divided, and each step stands in one of the halves', async () => {
  expect(session.use(laneEdits).canDivide(top)).toBe(true);
  const { graph } = await editedLandPlot(session, () => session.use(laneEdits).divide(top));
  expect([...graph.lanes.values()].filter(({ parent }) => parent === top)).toHaveLength(2);
  expect(graph.nodes.size).toBe(before.nodes.size);
});

test('a lane is added below another', async () => {
  let made = '';
  const { graph } = await editedLandPlot(session, () => (made = session.use(laneEdits).add(top, 'after')));
  expect(stacked(graph).slice(0, 3)).toEqual([top, made, second]);
  expect(lanesOf(graph)).toEqual(lanesOf(before));
});
