import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { gridOf, hostOf, type Grid } from './grid.ts';
import { centreOf, straightened, type Layout, type Point } from './layout.ts';

/** Distances, in pixels of the diagram. */
export const spacing = { column: 50, row: 40, track: 12, inside: 30 } as const;

const sizes = {
  task: { width: 120, height: 80 },
  event: { width: 36, height: 36 },
  gateway: { width: 50, height: 50 },
};

/** A scope that has been laid out, its own corner at 0, 0; `bands` are the top and bottom of each lane. */
export interface LaidScope extends Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: ReadonlyMap<string | undefined, { readonly top: number; readonly bottom: number }>;
  /** Free x beside the column of a node, and free y above its row: where a line from elsewhere may come. */
  readonly way: (node: string) => { readonly x: number; readonly y: number } | undefined;
}

/**
 * Lays out one process or sub-process: nodes in the cells of its grid, flows through the gaps between columns and rows,
 * where no shape stands. A sub-process that is drawn open is laid out inside. Shapes get the usual sizes, or keep those
 * that they have.
 */
export function layOutScope(
  graph: ProcessGraph,
  scope: string,
  lanes: readonly string[],
  keepSizes = false,
): LaidScope {
  const grid = gridOf(graph, scope, lanes);
  const inner = new Map<string, LaidScope>();
  for (const id of grid.cells.keys()) {
    if (graph.scopes.has(id) && !isCollapsed(graph, id)) inner.set(id, layOutScope(graph, id, [], keepSizes));
  }
  const size = (node: GraphNode): { width: number; height: number } => {
    const own = inner.get(node.id);
    if (own) return { width: own.width + 2 * spacing.inside, height: own.height + 2 * spacing.inside };
    if (keepSizes && node.bounds) return node.bounds;
    return node.type.endsWith('Event') ? sizes.event : node.type.endsWith('Gateway') ? sizes.gateway : sizes.task;
  };
  return new ScopeLayout(graph, scope, grid, inner, size).result();
}

/** A sub-process that is drawn closed: what is inside stands on a plane of its own. */
function isCollapsed(graph: ProcessGraph, id: string): boolean {
  const shape = [...graph.facts.values()].find(
    (entity) => entity.get('@bpmnElement') === id && entity.get('type') === 'bpmndi:BPMNShape',
  );
  return shape !== undefined && shape.get('@isExpanded') !== 'true';
}

class ScopeLayout {
  private readonly shapes = new Map<string, Bounds>();
  private readonly edges = new Map<string, readonly Point[]>();
  private readonly labels = new Map<string, Bounds>();
  private readonly columnLeft: number[] = [];
  private readonly columnRight: number[] = [];
  private readonly rowTop: number[] = [];
  private readonly rowBottom: number[] = [];
  /** Lines that already use the gap after a column, above a row. */
  private readonly inColumnGap = new Map<number, number>();
  private readonly inRowGap = new Map<number, number>();
  /** Corners of gateways that a branch leaves from already. */
  private readonly leftFrom = new Set<string>();

  constructor(
    private readonly graph: ProcessGraph,
    private readonly scope: string,
    private readonly grid: Grid,
    private readonly inner: ReadonlyMap<string, LaidScope>,
    private readonly size: (node: GraphNode) => { width: number; height: number },
  ) {}

  result(): LaidScope {
    this.measure();
    this.place();
    for (const flow of this.flows()) this.edges.set(flow.id, straightened(this.route(flow)));
    this.nestInner();
    const [width, height] = [
      (this.columnRight.at(-1) ?? 0) + spacing.column,
      (this.rowBottom.at(-1) ?? 0) + spacing.row,
    ];
    return {
      ...{ shapes: this.shapes, edges: this.edges, labels: this.labels, width, height },
      bands: this.bands(),
      way: (node) => this.way(node),
    };
  }

  private flows() {
    return [...this.graph.flows.values()].filter(
      ({ source, target }) =>
        this.graph.nodes.get(source)?.scope === this.scope && this.graph.nodes.get(target)?.scope === this.scope,
    );
  }

  /** Gaps are as wide as the lines that may pass through them need. */
  private measure(): void {
    const nodes = [...this.grid.cells].map(([id, cell]) => ({ cell, size: this.size(this.node(id)) }));
    const flows = this.flows().length;
    const tracks = Math.min(8, 1 + Math.ceil(flows / Math.max(4, this.grid.columns)));
    let x: number = spacing.column;
    for (let column = 0; column < this.grid.columns; column++) {
      const width = Math.max(60, ...nodes.filter(({ cell }) => cell.column === column).map(({ size }) => size.width));
      this.columnLeft.push(x);
      this.columnRight.push(x + width);
      x += width + spacing.column + tracks * spacing.track;
    }
    let y: number = spacing.row;
    for (let row = 0; row < this.grid.rows.length; row++) {
      const height = Math.max(80, ...nodes.filter(({ cell }) => cell.row === row).map(({ size }) => size.height));
      this.rowTop.push(y);
      this.rowBottom.push(y + height);
      y += height + spacing.row + 3 * spacing.track;
    }
  }

  private place(): void {
    for (const [id, { column, row }] of this.grid.cells) {
      const { width, height } = this.size(this.node(id));
      const [left, right] = [this.columnLeft[column] ?? 0, this.columnRight[column] ?? 0];
      const [top, bottom] = [this.rowTop[row] ?? 0, this.rowBottom[row] ?? 0];
      this.shapes.set(id, { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height });
    }
    for (const [host, bounds] of [...this.shapes]) {
      this.node(host).boundary.forEach((event, at) => {
        if (hostOf(this.graph, this.node(event))?.id !== host) return;
        const x = bounds.x + bounds.width - 18 - 24 - at * 44;
        this.shapes.set(event, { x, y: bounds.y + bounds.height - 18, ...sizes.event });
      });
    }
  }

  private route({ id, source, target }: { id: string; source: string; target: string }): Point[] {
    const [from, to] = [this.box(source), this.box(target)];
    const event = this.node(source).attachedTo === undefined ? undefined : hostOf(this.graph, this.node(source));
    const start = this.cell(event?.id ?? source);
    const end = this.cell(target);
    const [a, b] = [centreOf(from), centreOf(to)];
    if (this.grid.back.has(id) || end.column <= start.column) return this.routeBack(from, to, start, end);
    if (event) {
      // Below the activity through the gap of its row, then as from its own column.
      const y = this.rowGap(start.row + 1);
      const x = this.columnGap(end.column - 1);
      return [
        { x: a.x, y: from.y + from.height },
        { x: a.x, y },
        { x, y },
        { x, y: b.y },
        { x: to.x, y: b.y },
      ];
    }
    const exit = { x: from.x + from.width, y: a.y };
    const entry = { x: to.x, y: b.y };
    if (start.row === end.row && this.isFree(start.row, start.column + 1, end.column - 1)) return [exit, entry];
    const corner = `${source} ${end.row > start.row ? 'below' : 'above'}`;
    const isCorner = start.row !== end.row && this.isGateway(source) && !this.leftFrom.has(corner);
    if (isCorner && this.isFree(end.row, start.column, end.column - 1)) {
      const between = rangeBetween(start.row, end.row);
      if (between.every((row) => this.isFree(row, start.column, start.column))) {
        this.leftFrom.add(corner);
        if (end.row > start.row) this.labels.set(source, { x: a.x - 45, y: from.y - 32, width: 90, height: 28 });
        return [{ x: a.x, y: end.row > start.row ? from.y + from.height : from.y }, { x: a.x, y: b.y }, entry];
      }
    }
    if (start.row !== end.row && this.isGateway(target) && this.isFree(start.row, start.column + 1, end.column)) {
      const between = rangeBetween(start.row, end.row);
      if (between.every((row) => this.isFree(row, end.column, end.column))) {
        return [exit, { x: b.x, y: a.y }, { x: b.x, y: start.row > end.row ? to.y + to.height : to.y }];
      }
    }
    if (this.isFree(end.row, start.column + 1, end.column - 1)) {
      const x = this.columnGap(start.column);
      return [exit, { x, y: a.y }, { x, y: b.y }, entry];
    }
    if (this.isFree(start.row, start.column + 1, end.column - 1)) {
      const x = this.columnGap(end.column - 1);
      return [exit, { x, y: a.y }, { x, y: b.y }, entry];
    }
    const y = this.rowGap(Math.max(start.row, end.row));
    const [first, last] = [this.columnGap(start.column), this.columnGap(end.column - 1)];
    return [exit, { x: first, y: a.y }, { x: first, y }, { x: last, y }, { x: last, y: b.y }, entry];
  }

  /** A way back leaves to the right, runs in the gap above the upper row, and comes in from above. */
  private routeBack(from: Bounds, to: Bounds, start: { column: number; row: number }, end: typeof start): Point[] {
    const [a, b] = [centreOf(from), centreOf(to)];
    const x = this.columnGap(start.column);
    const y = this.rowGap(end.row);
    return [
      { x: from.x + from.width, y: a.y },
      { x, y: a.y },
      { x, y },
      { x: b.x, y },
      { x: b.x, y: to.y },
    ];
  }

  private nestInner(): void {
    for (const [id, laid] of this.inner) {
      const { x, y } = this.box(id);
      const move = <T extends Point>(at: T): T => ({
        ...at,
        x: at.x + x + spacing.inside,
        y: at.y + y + spacing.inside,
      });
      for (const [key, bounds] of laid.shapes) this.shapes.set(key, move(bounds));
      for (const [key, bounds] of laid.labels) this.labels.set(key, move(bounds));
      for (const [key, points] of laid.edges) this.edges.set(key, points.map(move));
    }
  }

  private bands(): LaidScope['bands'] {
    const bands = new Map<string | undefined, { top: number; bottom: number }>();
    this.grid.rows.forEach((lane, row) => {
      const [top, bottom] = [(this.rowTop[row] ?? 0) - spacing.row, (this.rowBottom[row] ?? 0) + spacing.row];
      const own = bands.get(lane);
      bands.set(lane, { top: own?.top ?? top, bottom });
    });
    return bands;
  }

  private way(id: string): { x: number; y: number } | undefined {
    const node = this.graph.nodes.get(id);
    const cell = this.grid.cells.get((node && hostOf(this.graph, node)?.id) ?? id);
    return cell && { x: this.columnGap(cell.column), y: this.rowGap(cell.row) };
  }

  /** The next free line in the gap after a column. */
  private columnGap(column: number): number {
    const used = this.inColumnGap.get(column) ?? 0;
    this.inColumnGap.set(column, used + 1);
    const next = this.columnLeft[column + 1] ?? Infinity;
    const x = (this.columnRight[column] ?? 0) + 22 + used * spacing.track;
    return Math.min(x, next - 18);
  }

  /** The next free line in the gap above a row. */
  private rowGap(row: number): number {
    const used = this.inRowGap.get(row) ?? 0;
    this.inRowGap.set(row, used + 1);
    const top = this.rowTop[row] ?? (this.rowBottom.at(-1) ?? 0) + spacing.row + 3 * spacing.track;
    return top - 14 - (used % 4) * spacing.track;
  }

  private isFree(row: number, first: number, last: number): boolean {
    for (const cell of this.grid.cells.values()) {
      if (cell.row === row && cell.column >= first && cell.column <= last) return false;
    }
    return true;
  }

  private isGateway(id: string): boolean {
    return this.node(id).type.endsWith('Gateway');
  }

  private node(id: string): GraphNode {
    const node = this.graph.nodes.get(id);
    if (!node) throw new Error(`No node ${id}.`);
    return node;
  }

  private box(id: string): Bounds {
    return this.shapes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  }

  private cell(id: string): { column: number; row: number } {
    return this.grid.cells.get(id) ?? { column: 0, row: 0 };
  }
}

/** Rows between two, both left out. */
function rangeBetween(one: number, other: number): number[] {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, at) => low + 1 + at);
}
