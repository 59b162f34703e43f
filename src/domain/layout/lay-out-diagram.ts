import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphPool, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { associations, type Line } from './associations.ts';
import { layOutScope, spacing, type LaidScope } from './lay-out-scope.ts';
import { centreOf, straightened, type Layout, type Point } from './layout.ts';

const margin = { x: 160, y: 80 };
const pool = { head: 30, lane: 30, gap: 60, closed: 60 };
const beside = {
  'bpmn:dataObjectReference': { width: 36, height: 50 },
  'bpmn:dataStoreReference': { width: 50, height: 50 },
  'bpmn:textAnnotation': { width: 160, height: 60 },
} as const;

/** What a process has become: its own layout at its place. */
interface Placed {
  readonly laid: LaidScope;
  readonly x: number;
  readonly y: number;
}

/**
 * Lays out a whole diagram: processes in their pools and lanes, closed pools above (the client, or whoever begins) and
 * below, message flows through the gaps, data and annotations in a band under the process. Pure: the same graph always
 * stands alike.
 */
export function layOutDiagram(graph: ProcessGraph): Layout {
  const shapes = new Map<string, Bounds>();
  const edges = new Map<string, readonly Point[]>();
  const labels = new Map<string, Bounds>();
  const pools = [...graph.pools.values()];
  const open = pools.filter((each) => each.process !== undefined);
  const closed = pools.filter((each) => each.process === undefined);
  const isAbove = (each: GraphPool): boolean => begins(graph, each) || open.length === 0;
  const above = closed.filter(isAbove);
  const processes = graph.processes.map((process) => ({
    process,
    owner: open.find((each) => each.process === process),
  }));
  const laid = processes.map(({ process, owner }) =>
    layOutScope(graph, process, owner ? outerLanes(graph, owner) : lanesOf(graph, process)),
  );
  const width = Math.max(400, ...laid.map((each) => each.width)) + pool.head + pool.lane;

  let y = margin.y;
  for (const each of above) {
    shapes.set(each.id, { x: margin.x, y, width, height: pool.closed });
    y += pool.closed + pool.gap;
  }
  const placed: Placed[] = [];
  processes.forEach(({ process, owner }, at) => {
    const own = laid[at];
    if (!own) return;
    const lanes = owner ? outerLanes(graph, owner) : lanesOf(graph, process);
    const left = margin.x + (owner ? pool.head : 0) + (lanes.length > 0 ? pool.lane : 0);
    const under = besideOf(graph, process);
    const height = own.height + (under.length > 0 ? 100 : 0);
    if (owner) shapes.set(owner.id, { x: margin.x, y, width, height });
    lanes.forEach((lane, index) => {
      const band = own.bands.get(lane);
      if (!band) return;
      const next = lanes[index + 1];
      const top = index === 0 ? 0 : band.top - 1.5 * spacing.track;
      const bottom = next === undefined ? height : (own.bands.get(next)?.top ?? own.height) - 1.5 * spacing.track;
      const x = margin.x + (owner ? pool.head : 0);
      shapes.set(lane, { x, y: y + top, width: width - (owner ? pool.head : 0), height: bottom - top });
    });
    const move = <T extends Point>(point: T): T => ({ ...point, x: point.x + left, y: point.y + y });
    for (const [id, bounds] of own.shapes) shapes.set(id, move(bounds));
    for (const [id, bounds] of own.labels) labels.set(id, move(bounds));
    for (const [id, points] of own.edges) edges.set(id, points.map(move));
    let free = left + spacing.column;
    const wanted = under.map((each) => ({ ...each, x: wantedX(graph, shapes, each.id) - beside[each.type].width / 2 }));
    for (const { id, type, x } of wanted.toSorted((a, b) => a.x - b.x)) {
      const at = Math.max(free, x);
      shapes.set(id, { x: at, y: y + own.height + 10, ...beside[type] });
      free = at + beside[type].width + 60;
    }
    placed.push({ laid: own, x: left, y });
    y += height + pool.gap;
  });
  for (const each of closed.filter((one) => !isAbove(one))) {
    shapes.set(each.id, { x: margin.x, y, width, height: pool.closed });
    y += pool.closed + pool.gap;
  }
  for (const { id, source, target } of graph.messages.values()) {
    const points = messageLine(graph, shapes, placed, source, target);
    if (points) edges.set(id, straightened(points));
  }
  for (const line of associations(graph)) {
    const [from, to] = [shapes.get(line.source), shapes.get(line.target)];
    if (from && to) edges.set(line.id, straightened(besideLine(placed, line, from, to)));
  }
  return { shapes, edges, labels };
}

/** A closed pool that sends the first message stands above what it begins. */
function begins(graph: ProcessGraph, { id, entity }: GraphPool): boolean {
  if (entity.get('bpmn:extensionElements/ud:performer@kind') === 'client') return true;
  return [...graph.messages.values()].some(
    ({ source, target }) => source === id && graph.nodes.get(target)?.type === 'bpmn:startEvent',
  );
}

function outerLanes(graph: ProcessGraph, { lanes }: GraphPool): string[] {
  return lanes.filter((lane) => graph.lanes.get(lane)?.parent === undefined);
}

/** Lanes of a process that no pool shows. */
function lanesOf(graph: ProcessGraph, process: string): string[] {
  return [...graph.lanes.values()]
    .filter(({ pool: owner, parent, entity }) => {
      const set = graph.facts.get(String(entity.get('parent') ?? ''));
      return owner === undefined && parent === undefined && set?.get('parent') === process;
    })
    .map(({ id }) => id);
}

function besideOf(graph: ProcessGraph, process: string): { id: string; type: keyof typeof beside }[] {
  return (graph.children.get(process) ?? []).flatMap(({ id, type }) =>
    type in beside ? [{ id, type: type as keyof typeof beside }] : [],
  );
}

/** The middle of what an element beside the flow is joined to. */
function wantedX(graph: ProcessGraph, shapes: ReadonlyMap<string, Bounds>, id: string): number {
  const joined = associations(graph).flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  const bounds = joined.map((each) => shapes.get(each)).find((each) => each !== undefined);
  return bounds ? centreOf(bounds).x : 0;
}

/** From pool to node the line comes down the gap beside the column and enters from above or below. */
function messageLine(
  graph: ProcessGraph,
  shapes: ReadonlyMap<string, Bounds>,
  placed: readonly Placed[],
  source: string,
  target: string,
): Point[] | undefined {
  const [from, to] = [shapes.get(source), shapes.get(target)];
  if (!from || !to) return undefined;
  const down = centreOf(from).y < centreOf(to).y;
  const leave = graph.pools.has(source) ? undefined : endAt(placed, source, from, down);
  const arrive = graph.pools.has(target) ? undefined : endAt(placed, target, to, !down);
  const x = arrive?.at(-1)?.x ?? leave?.at(-1)?.x ?? centreOf(from).x;
  const begin = leave ?? [{ x, y: down ? from.y + from.height : from.y }];
  const end = arrive ?? [{ x: leave?.at(-1)?.x ?? x, y: down ? to.y : to.y + to.height }];
  const [last, first] = [begin.at(-1), end.at(-1)];
  const joint = last && first && last.x !== first.x ? [{ x: first.x, y: last.y }] : [];
  return [...begin, ...joint, ...end.toReversed()];
}

/** The way from a node to free ground: out of its top or bottom into the gap, and aside to the gap of its column. */
function endAt(placed: readonly Placed[], node: string, bounds: Bounds, toBottom: boolean): Point[] {
  const centre = centreOf(bounds);
  const edge = { x: centre.x, y: toBottom ? bounds.y + bounds.height : bounds.y };
  for (const { laid, x, y } of placed) {
    const way = laid.shapes.has(node) ? laid.way(node) : undefined;
    if (!way) continue;
    const gap = toBottom ? bounds.y + bounds.height + spacing.row / 2 : way.y + y;
    return [edge, { x: edge.x, y: gap }, { x: way.x + x, y: gap }];
  }
  return [edge];
}

/** Data and annotations stand under the process; their line goes through the gap of the node's column. */
function besideLine(placed: readonly Placed[], { source, target }: Line, from: Bounds, to: Bounds): Point[] {
  const isBack = centreOf(from).y > centreOf(to).y;
  const [node, low, high] = isBack ? [target, from, to] : [source, to, from];
  const way = endAt(placed, node, high, true);
  const top = { x: centreOf(low).x, y: low.y };
  const joint =
    way.length > 1
      ? [
          { x: way.at(-1)?.x ?? 0, y: low.y - 12 },
          { x: top.x, y: low.y - 12 },
        ]
      : [];
  const line = [...way, ...joint, top];
  return isBack ? line.toReversed() : line;
}
