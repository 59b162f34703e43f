import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';

/** Where a node stands in the grid of its process: columns along the flow, rows from the top lane to the lowest. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The grid of one process or sub-process. */
export interface Grid {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly columns: number;
  /** The lane of each row; undefined where the process has none. */
  readonly rows: readonly (string | undefined)[];
  /** Flows that lead back to an earlier column. */
  readonly back: ReadonlySet<string>;
}

/**
 * Puts the nodes of a scope into columns by the longest way that leads to them, and into rows of their lanes: a node goes
 * on in the row of the node before it, a further branch takes the next free row. Boundary events stand on their activity
 * and have no cell of their own.
 */
export function gridOf(graph: ProcessGraph, scope: string, lanes: readonly string[]): Grid {
  const { nodes, back } = readingOrder(graph, scope);
  const placed = nodes.flatMap((id) => graph.nodes.get(id) ?? []).filter((node) => !hostOf(graph, node));
  const column = columnsOf(graph, placed, back);
  const keys: readonly (string | undefined)[] = lanes.length > 0 ? lanes : [undefined];
  const laneOf = (node: GraphNode): string | undefined => (lanes.includes(node.lane ?? '') ? node.lane : keys[0]);
  const rowIn = new Map<string, number>();
  const taken = new Map<string, Set<number>>();
  for (const node of placed) {
    const lane = laneOf(node);
    const at = column.get(node.id) ?? 0;
    const before = comingFrom(graph, node, back).find(
      (other) => laneOf(other) === lane && rowIn.has(other.id) && (column.get(other.id) ?? 0) < at,
    );
    const full = taken.get(`${lane ?? ''} ${String(at)}`) ?? new Set<number>();
    const row = nearestFree(full, before ? (rowIn.get(before.id) ?? 0) : 0);
    full.add(row);
    taken.set(`${lane ?? ''} ${String(at)}`, full);
    rowIn.set(node.id, row);
  }
  const rows: (string | undefined)[] = [];
  const first = new Map<string | undefined, number>();
  for (const lane of keys) {
    const own = placed.filter((node) => laneOf(node) === lane).map((node) => rowIn.get(node.id) ?? 0);
    first.set(lane, rows.length);
    rows.push(...Array.from({ length: Math.max(1, ...own.map((row) => row + 1)) }, () => lane));
  }
  const cells = new Map(
    placed.map((node) => [
      node.id,
      { column: column.get(node.id) ?? 0, row: (first.get(laneOf(node)) ?? 0) + (rowIn.get(node.id) ?? 0) },
    ]),
  );
  return { cells, columns: Math.max(1, ...[...column.values()].map((each) => each + 1)), rows, back };
}

/** The activity on whose border an event stands. */
export function hostOf(graph: ProcessGraph, node: GraphNode): GraphNode | undefined {
  const host = graph.nodes.get(node.attachedTo ?? '');
  return host?.scope === node.scope ? host : undefined;
}

/** Nodes that lead forward to this one; what a boundary event leads to comes from its activity. */
function comingFrom(graph: ProcessGraph, node: GraphNode, back: ReadonlySet<string>): GraphNode[] {
  return node.incoming
    .filter((flow) => !back.has(flow.id))
    .flatMap((flow) => graph.nodes.get(flow.source) ?? [])
    .map((source) => hostOf(graph, source) ?? source)
    .filter((source) => source.scope === node.scope && source.id !== node.id);
}

function columnsOf(
  graph: ProcessGraph,
  placed: readonly GraphNode[],
  back: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  // The reading order has each node after all that leads forward to it.
  for (const node of placed) {
    const before = comingFrom(graph, node, back).map((source) => column.get(source.id) ?? 0);
    column.set(node.id, Math.max(0, ...before.map((each) => each + 1)));
  }
  return column;
}

function nearestFree(full: ReadonlySet<number>, wanted: number): number {
  for (let row = wanted; ; row++) if (!full.has(row)) return row;
}
