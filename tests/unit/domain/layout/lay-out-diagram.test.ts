import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Layout, Point } from '#domain/layout/layout.ts';

const variants = readdirSync('process-library', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.bpmn'))
  .map((path) => [path, readFileSync(`process-library/${path}`, 'utf8')] as const);

/** Pairs of nodes that stand on each other; a boundary event and what is inside a sub-process may. */
function overlaps(graph: ProcessGraph, { shapes }: Layout): string[] {
  const nodes = [...graph.nodes.values()].filter(({ attachedTo }) => attachedTo === undefined);
  return nodes.flatMap((one, at) =>
    nodes.slice(at + 1).flatMap((other) => {
      const [a, b] = [shapes.get(one.id), shapes.get(other.id)];
      const isApart = one.scope === other.scope && a && b && touch(a, b);
      return isApart ? [`${one.id} ${other.id}`] : [];
    }),
  );
}

function touch(a: Bounds, b: Bounds): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(inner: Bounds, outer: Bounds): boolean {
  const [right, bottom] = [outer.x + outer.width, outer.y + outer.height];
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= right && inner.y + inner.height <= bottom;
}

/** Nodes of the same scope that a sequence flow runs through. */
function crossed(graph: ProcessGraph, { shapes, edges }: Layout): string[] {
  return [...graph.flows.values()].flatMap(({ id, source, target }) =>
    [...graph.nodes.values()]
      .filter((node) => node.id !== source && node.id !== target && node.attachedTo === undefined)
      .filter(
        (node) => node.scope === graph.nodes.get(source)?.scope && graph.nodes.get(source)?.attachedTo !== node.id,
      )
      .filter((node) => runsThrough(edges.get(id) ?? [], shapes.get(node.id)))
      .map((node) => `${id} through ${node.id}`),
  );
}

function runsThrough(points: readonly Point[], box: Bounds | undefined): boolean {
  return points.slice(1).some((to, at) => {
    const from = points[at];
    if (!from || !box) return false;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return left < box.x + box.width - 1 && right > box.x + 1 && top < box.y + box.height - 1 && bottom > box.y + 1;
  });
}

function outsideOfLane(graph: ProcessGraph, { shapes }: Layout): string[] {
  return [...graph.nodes.values()].flatMap(({ id, lane }) => {
    const [own, band] = [shapes.get(id), shapes.get(lane ?? '')];
    return own && band && !isInside(own, band) ? [`${id} outside ${String(lane)}`] : [];
  });
}

describe.each(variants)('%s', (_, text) => {
  const graph = processGraph(readFacts(text));
  const layout = layOutDiagram(graph);

  test('has everything in its place: no node on another, none outside its lane', () => {
    expect([...graph.nodes.keys(), ...graph.pools.keys()].filter((id) => !layout.shapes.has(id))).toEqual([]);
    expect([...graph.flows.keys(), ...graph.messages.keys()].filter((id) => !layout.edges.has(id))).toEqual([]);
    expect(overlaps(graph, layout)).toEqual([]);
    expect(outsideOfLane(graph, layout)).toEqual([]);
  });

  test('has no flow through a foreign node, and runs from left to right', () => {
    expect(crossed(graph, layout)).toEqual([]);
    expect(layOutDiagram(graph)).toEqual(layout);
  });
});

/** Any directed graph over two lanes, loops and lone nodes included. */
const anyProcess = fc
  .record({
    count: fc.integer({ min: 1, max: 14 }),
    flows: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
    kinds: fc.array(fc.constantFrom('task', 'exclusiveGateway', 'intermediateThrowEvent'), {
      minLength: 14,
      maxLength: 14,
    }),
    lanes: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
  })
  .map(({ count, flows, kinds, lanes }) => {
    const nodes = Array.from({ length: count }, (_, at) => `N${String(at)}`);
    const lane = (upper: boolean): string =>
      nodes.flatMap((id, at) => (lanes[at] === upper ? [`<flowNodeRef>${id}</flowNodeRef>`] : [])).join('');
    return `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D"><process id="P">
      <laneSet id="L"><lane id="Upper">${lane(true)}</lane><lane id="Lower">${lane(false)}</lane></laneSet>
      ${nodes.map((id, at) => `<${kinds[at] ?? 'task'} id="${id}"/>`).join('')}
      ${flows
        .filter(([from, to]) => from < count && to < count)
        .map(
          ([from, to], at) =>
            `<sequenceFlow id="F${String(at)}" sourceRef="N${String(from)}" targetRef="N${String(to)}"/>`,
        )
        .join('')}</process></definitions>`;
  });

test('any process is laid out without a node on another or outside its lane', () => {
  fc.assert(
    fc.property(anyProcess, (text) => {
      const graph = processGraph(readFacts(text));
      const layout = layOutDiagram(graph);
      expect(overlaps(graph, layout)).toEqual([]);
      expect(outsideOfLane(graph, layout)).toEqual([]);
      expect([...graph.flows.keys()].filter((id) => (layout.edges.get(id)?.length ?? 0) < 2)).toEqual([]);
    }),
  );
});
