import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { layOutSelection } from '#domain/layout/lay-out-selection.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';

const variants = readdirSync('process-library', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.bpmn'))
  .map((path) => [path, processGraph(readFacts(readFileSync(`process-library/${path}`, 'utf8')))] as const);

function apart(a: Bounds, b: Bounds): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** The whole drawing after a selection was laid out. */
function after(graph: ProcessGraph, ids: readonly string[]): ReadonlyMap<string, Bounds> {
  const laid = layOutSelection(graph, ids);
  return new Map([...drawingOf(graph.facts).shapes, ...(laid?.shapes ?? [])]);
}

describe('laying out a selection', () => {
  test.each(variants)('%s: of any steps keeps everything in its lane and apart', (_path, graph) => {
    const steps = [...graph.nodes.values()].filter(({ attachedTo }) => attachedTo === undefined);
    fc.assert(
      fc.property(fc.subarray(steps, { minLength: 2 }), (chosen) => {
        const shapes = after(
          graph,
          chosen.map(({ id }) => id),
        );
        for (const [at, one] of steps.entries()) {
          const box = shapes.get(one.id);
          const lane = shapes.get(one.lane ?? '');
          if (!box) continue;
          if (lane)
            expect([one.id, box.y >= lane.y && box.y + box.height <= lane.y + lane.height]).toEqual([one.id, true]);
          for (const other of steps.slice(at + 1)) {
            const second = shapes.get(other.id);
            const stoodApart = one.bounds && other.bounds && apart(one.bounds, other.bounds);
            if (second && stoodApart && one.scope === other.scope) {
              expect([one.id, other.id, apart(box, second)]).toEqual([one.id, other.id, true]);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('puts steps in the order of their flow from left to right, beginning where the selection began', () => {
    const [, graph] = variants.find(([path]) => path.includes('land-plot/as-is')) ?? variants[0]!;
    const flow = [...graph.flows.values()].find(
      ({ source, target }) =>
        graph.nodes.get(source)?.lane === graph.nodes.get(target)?.lane &&
        graph.nodes.get(source)?.type.endsWith('Task') &&
        graph.nodes.get(target)?.type.endsWith('Task'),
    )!;
    const before = [flow.source, flow.target].map((id) => graph.nodes.get(id)!.bounds!);
    const shapes = after(graph, [flow.source, flow.target]);
    const [one, other] = [shapes.get(flow.source)!, shapes.get(flow.target)!];
    expect(other.x).toBeGreaterThan(one.x + one.width);
    expect(one.y + one.height / 2).toBe(other.y + other.height / 2);
    expect(one.x).toBe(Math.min(...before.map(({ x }) => x)));
  });

  test('asks for two steps at least', () => {
    const [, graph] = variants[0]!;
    const [step = ''] = graph.nodes.keys();
    expect(layOutSelection(graph, [])).toBeUndefined();
    expect(layOutSelection(graph, [step, 'nowhere'])).toBeUndefined();
  });
});

test('room is made as with the space tool: what lies beyond moves, what lies across grows', () => {
  const drawing = {
    shapes: new Map([
      ['before', { x: 0, y: 0, width: 10, height: 10 }],
      ['across', { x: 0, y: 0, width: 100, height: 10 }],
      ['beyond', { x: 60, y: 0, width: 10, height: 10 }],
      ['step', { x: 45, y: 0, width: 10, height: 10 }],
    ]),
    edges: new Map([
      [
        'line',
        [
          { x: 10, y: 5 },
          { x: 60, y: 5 },
        ],
      ],
    ]),
    holders: new Set(['across']),
  };
  expect(makeRoom(drawing, 'x', 50, 30)).toEqual(['step']);
  expect([...drawing.shapes.values()].map(({ x, width }) => [x, width])).toEqual([
    [0, 10],
    [0, 130],
    [90, 10],
    [75, 10],
  ]);
  expect(drawing.edges.get('line')).toEqual([
    { x: 10, y: 5 },
    { x: 90, y: 5 },
  ]);
});
