import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { associations } from './associations.ts';
import { layOutScope, type LaidScope } from './lay-out-scope.ts';
import { centreOf, type Layout, type Point } from './layout.ts';
import { drawingOf, makeRoom, type Drawing } from './make-room.ts';

/** Free room between a lane's border and the steps in it. */
const edge = 20;

/** A selection laid out: the new places of all that moves, and the lines at its rim, which have to find a new way. */
export interface LaidSelection extends Layout {
  readonly loose: readonly string[];
}

/**
 * Lays out selected steps among themselves: in columns along their flows, each in its lane, beginning where the selection
 * begins. What stands to the right makes room, and a lane grows when its steps need more rows. Undefined when fewer
 * than two of the ids are drawn steps of one process or sub-process.
 */
export function layOutSelection(graph: ProcessGraph, ids: readonly string[]): LaidSelection | undefined {
  const part = partOf(graph, ids);
  if (!part) return undefined;
  const before = drawingOf(graph.facts);
  const drawing = { ...before, shapes: new Map(before.shapes), edges: new Map(before.edges) };
  const nodes = [...part.nodes.values()].filter(({ attachedTo }) => !part.nodes.has(attachedTo ?? ''));
  const lanes = lanesOf(graph, nodes);
  const laid = layOutScope(part, nodes[0]?.scope ?? '', lanes, true);
  const boxes = nodes.flatMap(({ id }) => drawing.shapes.get(id) ?? []);
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const own = nodes.flatMap(({ id }) => laid.shapes.get(id) ?? []);
  const [start, end] = [Math.min(...own.map(({ x }) => x)), Math.max(...own.map(({ x, width }) => x + width))];
  const parted = makeRoom(drawing, 'x', right, end - start - (right - left));
  const rows = placeRows(graph, drawing, { nodes, laid, lanes, left, width: end - start });
  const move = ({ x, y }: Point): Point => ({ x: x - start + left, y: rows(y) });
  for (const [id, bounds] of laid.shapes) {
    const middle = move(centreOf(bounds));
    drawing.shapes.set(id, { ...bounds, x: middle.x - bounds.width / 2, y: middle.y - bounds.height / 2 });
  }
  for (const [id, points] of laid.edges) drawing.edges.set(id, points.map(move));
  carryBeside(graph, before, drawing, part);
  const loose = looseEnds(graph, new Set([...part.nodes.keys(), ...parted]), part);
  return {
    loose: loose.filter((line) => !carryMessage(graph, line, before, drawing)),
    ...changed(before, drawing),
    labels: new Map(),
  };
}

/** The selection as it is being placed: its steps, their layout and lanes, and the columns that they will take. */
interface Part {
  readonly nodes: readonly GraphNode[];
  readonly laid: LaidScope;
  readonly lanes: readonly string[];
  readonly left: number;
  readonly width: number;
}

/** The graph of the selected steps alone, with what stands on their borders and inside them. */
function partOf(graph: ProcessGraph, ids: readonly string[]): ProcessGraph | undefined {
  const drawn = ids.flatMap((id) => graph.nodes.get(id) ?? []).filter(({ bounds }) => bounds !== undefined);
  const sharing = (scope: string): GraphNode[] => drawn.filter((node) => node.scope === scope);
  const chosen = [...new Set(drawn.map(({ scope }) => scope))]
    .map(sharing)
    .reduce((most, each) => (each.length > most.length ? each : most), []);
  const hosts = chosen.filter(({ attachedTo }) => !chosen.some(({ id }) => id === attachedTo));
  if (hosts.length < 2) return undefined;
  const within = (node: GraphNode): GraphNode[] =>
    [...node.boundary, ...node.inside].flatMap((id) => {
      const found = graph.nodes.get(id);
      return found ? [found, ...within(found)] : [];
    });
  const kept = new Map(hosts.flatMap((node) => [node, ...within(node)]).map((node) => [node.id, node]));
  const isKept = ({ source, target }: { source: string; target: string }): boolean =>
    kept.has(source) && kept.has(target);
  const nodes = [...kept.values()].map((node): [string, GraphNode] => [
    node.id,
    { ...node, incoming: node.incoming.filter(isKept), outgoing: node.outgoing.filter(isKept) },
  ]);
  return {
    ...graph,
    nodes: new Map(nodes),
    flows: new Map([...graph.flows].filter(([, flow]) => isKept(flow))),
    scopes: new Map([...graph.scopes].map(([key, list]) => [key, list.filter((id) => kept.has(id))])),
  };
}

function lanesOf(graph: ProcessGraph, nodes: readonly GraphNode[]): string[] {
  const lanes = new Set(nodes.flatMap(({ lane }) => lane ?? []));
  const top = (lane: string): number => graph.lanes.get(lane)?.bounds?.y ?? 0;
  return [...lanes].toSorted((a, b) => top(a) - top(b));
}

/**
 * Finds the rows of the laid selection their heights in the diagram, clear of the steps that were not selected; lanes
 * that are too low grow. Returns where a height of the laid selection comes to stand.
 */
function placeRows(graph: ProcessGraph, drawing: Drawing, part: Part): (y: number) => number {
  const knots: { from: number; to: number }[] = [];
  for (const lane of part.lanes.length > 0 ? part.lanes : [undefined]) {
    const inLane = part.nodes.filter((node) => lane === undefined || node.lane === lane);
    const own = inLane.flatMap(({ id }) => part.laid.shapes.get(id) ?? []);
    const now = inLane.flatMap(({ id }) => drawing.shapes.get(id) ?? []);
    const first = Math.min(...own.map(({ y }) => y));
    const height = Math.max(...own.map(({ y, height: each }) => y + each)) - first;
    const wanted = Math.min(...now.map(({ y }) => y));
    const top = clearTop(obstacles(graph, drawing, part), wanted, height);
    const bounds = drawing.shapes.get(lane ?? '');
    const to = bounds ? inside(drawing, bounds, top, height) : top;
    knots.push({ from: first, to }, { from: first + height, to: to + height });
  }
  return (y) => along(knots, y);
}

/** Steps of the same scope that were not selected and stand where the selection will. */
function obstacles(graph: ProcessGraph, drawing: Drawing, { nodes, left, width }: Part): Bounds[] {
  const chosen = new Set(nodes.map(({ id }) => id));
  return [...graph.nodes.values()]
    .filter(({ id, scope, attachedTo }) => scope === nodes[0]?.scope && !chosen.has(id) && attachedTo === undefined)
    .flatMap(({ id }) => drawing.shapes.get(id) ?? [])
    .filter((box) => box.x < left + width && box.x + box.width > left);
}

/** The wanted height, or the first one below an obstacle, where nothing is in the way. */
function clearTop(boxes: readonly Bounds[], wanted: number, height: number): number {
  const isClear = (top: number): boolean =>
    boxes.every((box) => box.y >= top + height + edge || box.y + box.height + edge <= top);
  const below = boxes.map(({ y, height: each }) => y + each + edge).filter((top) => top > wanted);
  return [wanted, ...below.toSorted((a, b) => a - b)].find(isClear) ?? wanted;
}

/** Keeps rows of this height inside a lane, which grows at its lower border when they do not fit. */
function inside(drawing: Drawing, lane: Bounds, wanted: number, height: number): number {
  const top = Math.max(lane.y + edge, wanted);
  makeRoom(drawing, 'y', lane.y + lane.height - 1, top + height + edge - (lane.y + lane.height));
  return top;
}

/** In proportion between two rows, so that straight lines stay straight. */
function along(knots: readonly { from: number; to: number }[], y: number): number {
  const next = knots.findIndex(({ from }) => from >= y);
  const [before, after] = [knots[next - 1], knots[next]];
  if (next < 0) return y + (knots.at(-1)?.to ?? 0) - (knots.at(-1)?.from ?? 0);
  if (!before || !after) return y + (after?.to ?? 0) - (after?.from ?? 0);
  const share = after.from === before.from ? 0 : (y - before.from) / (after.from - before.from);
  return before.to + share * (after.to - before.to);
}

/** Flows, messages and associations at what was moved that have not been laid out with the selection. */
function looseEnds(graph: ProcessGraph, moved: ReadonlySet<string>, part: ProcessGraph): string[] {
  return [...graph.flows.values(), ...graph.messages.values(), ...associations(graph)]
    .filter(({ id, source, target }) => (moved.has(source) || moved.has(target)) && !part.flows.has(id))
    .map(({ id }) => id);
}

/** Data and annotations that belong to selected steps only go along with the first of them. */
function carryBeside(graph: ProcessGraph, before: Drawing, drawing: Drawing, part: ProcessGraph): void {
  const joined = new Map<string, string[]>();
  for (const { source, target } of associations(graph)) {
    const [step, other] = graph.nodes.has(source) ? [source, target] : [target, source];
    joined.set(other, [...(joined.get(other) ?? []), step]);
  }
  for (const [id, steps] of joined) {
    const [own, from, to] = [
      before.shapes.get(id),
      before.shapes.get(steps[0] ?? ''),
      drawing.shapes.get(steps[0] ?? ''),
    ];
    if (!own || !from || !to || graph.nodes.has(id) || !steps.every((step) => part.nodes.has(step))) continue;
    drawing.shapes.set(id, { ...own, x: own.x + to.x - from.x, y: own.y + to.y - from.y });
  }
}

/** A message that runs straight down to a pool, or up to it, goes along with its step. Says whether it does. */
function carryMessage(graph: ProcessGraph, line: string, before: Drawing, drawing: Drawing): boolean {
  const message = graph.messages.get(line);
  const [first, last, ...more] = before.edges.get(line) ?? [];
  if (!message || !first || !last || more.length > 0 || first.x !== last.x) return false;
  const isFromStep = graph.nodes.has(message.source);
  const [step, pool] = isFromStep ? [message.source, message.target] : [message.target, message.source];
  const [from, to, wall] = [before.shapes.get(step), drawing.shapes.get(step), drawing.shapes.get(pool)];
  if (!graph.pools.has(pool) || !from || !to || !wall) return false;
  const x = first.x + centreOf(to).x - centreOf(from).x;
  if (x < wall.x || x > wall.x + wall.width) return false;
  const isAbove = centreOf(wall).y < centreOf(to).y;
  const ends = [
    { x, y: isAbove ? to.y : to.y + to.height },
    { x, y: isAbove ? wall.y + wall.height : wall.y },
  ];
  drawing.edges.set(line, isFromStep ? ends : ends.toReversed());
  return true;
}

function changed(before: Drawing, after: Drawing): Pick<Layout, 'shapes' | 'edges'> {
  const differs = (id: string, now: unknown, old: ReadonlyMap<string, unknown>): boolean =>
    JSON.stringify(now) !== JSON.stringify(old.get(id));
  return {
    shapes: new Map([...after.shapes].filter(([id, bounds]) => differs(id, bounds, before.shapes))),
    edges: new Map([...after.edges].filter(([id, points]) => differs(id, points, before.edges))),
  };
}
