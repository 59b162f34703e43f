import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { laneEdits } from '#bpmn/modeler/lane-edits.ts';
import { poolEdits } from '#bpmn/modeler/pool-edits.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { landPlot, openedElsewhere, sessionOnPage } from './session-on-page.ts';

const before = processGraph(readFacts(landPlot));
let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  await session.open(landPlot);
});

const inPool = (graph: ProcessGraph, pool: string | undefined): string[] =>
  [...graph.nodes.values()].filter((node) => node.pool === pool).map(({ id }) => id);
const own = [...before.pools.values()].find(({ lanes }) => lanes.length > 2)?.id ?? '';
const lane = before.pools.get(own)?.lanes[1] ?? '';
const moving = [...before.nodes.values()].filter((node) => node.lane === lane).map(({ id }) => id);

test('a lane becomes a pool of its own, and flows across the border become messages', async () => {
  expect(session.use(poolEdits).canPart(lane)).toBe(true);
  const made = session.use(poolEdits).part(lane);
  const graph = await openedElsewhere((await session.snapshot()).text);
  expect(inPool(graph, made).toSorted()).toEqual(moving.toSorted());
  expect(graph.lanes.has(lane)).toBe(false);
  expect(graph.pools.get(made)?.name).toEqual(before.lanes.get(lane)?.name);
  expect(graph.nodes.size).toBe(before.nodes.size);
  expect(graph.messages.size).toBeGreaterThan(before.messages.size);
  for (const { source, target } of graph.flows.values()) {
    expect(graph.nodes.get(source)?.pool).toBe(graph.nodes.get(target)?.pool);
  }
  session.undo();
  expect(session.canUndo()).toBe(false);
  const undone = await openedElsewhere((await session.snapshot()).text);
  expect([...undone.nodes.values()].map(({ id, lane: at }) => [id, at])).toEqual(
    [...before.nodes.values()].map(({ id, lane: at }) => [id, at]),
  );
});

test('a pool takes over its neighbour as a lane, and messages between them become flows', async () => {
  const made = session.use(poolEdits).part(lane);
  const steps = inPool(await session.graph(), made);
  expect(session.use(laneEdits).next(own, 'after')).toBe(made);
  expect(session.use(poolEdits).canMerge(own, 'after')).toBe(true);
  session.use(poolEdits).merge(own, 'after');
  const graph = await openedElsewhere((await session.snapshot()).text);
  expect(graph.pools.has(made)).toBe(false);
  const lanes = new Set(steps.map((id) => graph.nodes.get(id)?.lane));
  expect(lanes.size).toBe(1);
  const [merged = ''] = lanes;
  expect(graph.lanes.get(merged)?.name).toEqual(before.lanes.get(lane)?.name);
  expect(graph.nodes.size).toBe(before.nodes.size);
  expect(graph.messages.size).toBe(before.messages.size);
});

test('a closed pool is not merged', () => {
  const closed = [...before.pools.values()].find(({ process }) => process === undefined)?.id ?? '';
  expect(session.use(poolEdits).canMerge(own, 'before') && closed !== '').toBe(false);
});
