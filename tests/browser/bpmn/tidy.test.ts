import { beforeEach, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { tidy } from '#bpmn/modeler/tidy.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Point } from '#domain/layout/layout.ts';
import { drawingOf } from '#domain/layout/make-room.ts';
import { landPlot, sessionOnPage } from './session-on-page.ts';

let session: DiagramSession;

beforeEach(() => {
  ({ session } = sessionOnPage());
});

const saved = async (): Promise<string> => (await session.snapshot()).text;

test('a diagram is laid out as one step of undo; only places change, and they are those of the layout', async () => {
  await session.open(landPlot);
  expect(await session.use(tidy).wholeDiagram()).toBeGreaterThan(50);
  const after = await saved();
  const graph = processGraph(readFacts(after));
  const { shapes } = layOutDiagram(processGraph(readFacts(landPlot)));
  for (const { id, bounds } of graph.nodes.values()) {
    expect({ id, x: bounds?.x, y: bounds?.y }).toEqual({
      id,
      x: Math.round(shapes.get(id)?.x ?? 0),
      y: Math.round(shapes.get(id)?.y ?? 0),
    });
  }
  const { operations } = await session.snapshot();
  const kinds = new Set(operations.map(({ field }) => /^(dc:Bounds|waypoints|bpmndi:BPMNLabel)/.test(field)));
  expect([...kinds]).toEqual([true]);
  session.undo();
  expect(session.canUndo()).toBe(false);
  expect(await saved()).toBe(landPlot);
});

test('laying out what is laid out moves nothing', async () => {
  await session.open(landPlot);
  await session.use(tidy).wholeDiagram();
  const once = await saved();
  await session.use(tidy).wholeDiagram();
  expect(await saved()).toBe(once);
});

test('a selection is laid out as one step of undo: lines at its rim stay joined, labels go along', async () => {
  await session.open(landPlot);
  const before = processGraph(readFacts(landPlot));
  const chosen = [...before.nodes.values()].filter(({ type }) => /Task$|Gateway$/.test(type)).slice(3, 9);
  expect(
    await session.use(tidy).selection([...chosen.map(({ id }) => id), ...[...before.pools.keys()].slice(0, 1)]),
  ).toBeGreaterThan(3);
  const graph = processGraph(readFacts(await saved()));
  const { edges } = drawingOf(graph.facts);
  for (const { id, source, target } of graph.flows.values()) {
    const line = edges.get(id) ?? [];
    for (const [point, end] of [
      [line.at(0), source],
      [line.at(-1), target],
    ] as const) {
      const box = graph.nodes.get(end)?.bounds;
      expect([id, end, point && box && isOn(point, box)]).toEqual([id, end, true]);
    }
  }
  session.undo();
  expect(session.canUndo()).toBe(false);
  expect(await saved()).toBe(landPlot);
});

test('a selection without two steps is left as it is', async () => {
  await session.open(landPlot);
  const [pool = ''] = processGraph(readFacts(landPlot)).pools.keys();
  expect(await session.use(tidy).selection([pool])).toBeUndefined();
  expect(session.canUndo()).toBe(false);
});

function isOn({ x, y }: Point, box: Bounds): boolean {
  return x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
}
