import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { GraphLane, GraphNode, GraphPool, ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Text } from '#domain/language.ts';
import type { NameLikeness } from './word-likeness.ts';
import { classOf } from './told-elements.ts';

/** Where a node is drawn, as a share of its diagram. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const rounds = 4;
/** Of a pair that is known, or cannot be one. */
const settled = -1;

/** How alike each node of one diagram is to each of another, 0 to 1, by rows of the earlier nodes. */
export interface NodeLikeness {
  readonly likeness: Float64Array;
  /** How alike the names are; NaN where no language has both. */
  readonly names: Float64Array;
}

/**
 * How alike nodes are: name, type, performer and place, and in several rounds how alike what stands before and after them
 * is. `known` pairs are sure. Exchanging the diagrams exchanges rows and columns and nothing else.
 */
export function nodeLikeness(
  before: ProcessGraph,
  after: ProcessGraph,
  left: readonly GraphNode[],
  right: readonly GraphNode[],
  known: ReadonlyMap<string, string>,
  nameLikeness: NameLikeness,
): NodeLikeness {
  const [leftPlaces, rightPlaces] = [placesOf(before), placesOf(after)];
  const [leftPartners, rightPartners] = [partnersOf(before), partnersOf(after)];
  const holders = holderLikeness(before, after, nameLikeness);
  const size = left.length * right.length;
  const [own, names, share] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const taken = new Set(known.values());
  const classes = right.map(({ entity }) => classOf(entity));
  left.forEach((one, row) => {
    const ownClass = classOf(one.entity);
    const partner = known.get(one.id);
    right.forEach((other, column) => {
      const at = row * right.length + column;
      if (ownClass !== classes[column] || partner !== undefined || taken.has(other.id)) {
        own[at] = partner === other.id ? 1 : 0;
        share[at] = settled;
        return;
      }
      const name = nameLikeness(one.name, other.name);
      names[at] = name ?? NaN;
      own[at] = meanOf(
        isNamed(one) === isNamed(other) ? name : 0,
        typeLikeness(one, other),
        holders(one, other),
        nearness(leftPlaces.get(one.id), rightPlaces.get(other.id)),
        exchange(leftPartners.get(one.id), rightPartners.get(other.id), nameLikeness),
      );
      // Where names say nothing, the neighbours have to.
      share[at] = name === undefined ? 0.6 : 0.3;
    });
  });
  return { likeness: spread(left, right, own, share), names };
}

/** Names count most; what is not known on one side does not count. */
function meanOf(name: number | undefined, type: number, ...others: readonly (number | undefined)[]): number {
  const known = others.filter((value) => value !== undefined);
  const weight = 2 + (name === undefined ? 0 : 6) + known.length;
  return (2 * type + 6 * (name ?? 0) + known.reduce((sum, value) => sum + value, 0)) / weight;
}

/** With whom each node exchanges messages: the names of their pools. */
function partnersOf(graph: ProcessGraph): ReadonlyMap<string, readonly Text[]> {
  const partners = new Map<string, Text[]>();
  const add = (id: string, other: string): void => {
    const pool = graph.pools.get(graph.nodes.get(other)?.pool ?? other);
    if (!pool || !graph.nodes.has(id)) return;
    const list = partners.get(id);
    if (list) list.push(pool.name);
    else partners.set(id, [pool.name]);
  };
  for (const { source, target } of graph.messages.values()) {
    add(source, target);
    add(target, source);
  }
  return partners;
}

/** Whether they exchange messages with the same ones; undefined when neither does. */
function exchange(
  one: readonly Text[] | undefined,
  other: readonly Text[] | undefined,
  names: NameLikeness,
): number | undefined {
  if (!one || !other) return one === other ? undefined : 0;
  const best = (own: readonly Text[], others: readonly Text[]): number =>
    own.reduce((sum, name) => sum + Math.max(...others.map((each) => names(name, each) ?? 0)), 0);
  return (best(one, other) + best(other, one)) / (one.length + other.length);
}

/** The likeness of each pair with that of its neighbours, round by round. */
function spread(
  left: readonly GraphNode[],
  right: readonly GraphNode[],
  own: Float64Array,
  share: Float64Array,
): Float64Array {
  const [leftSides, rightSides] = [neighbours(left), neighbours(right)];
  let now = own.slice();
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(own.length);
    for (let row = 0; row < left.length; row += 1) {
      for (let column = 0; column < right.length; column += 1) {
        const at = row * right.length + column;
        const part = share[at] ?? settled;
        if (part === settled) {
          next[at] = own[at] ?? 0;
          continue;
        }
        const around = (['incoming', 'outgoing'] as const).map((side) =>
          setLikeness(leftSides[row]?.[side] ?? [], rightSides[column]?.[side] ?? [], now, right.length),
        );
        next[at] = (1 - part) * (own[at] ?? 0) + (part * ((around[0] ?? 0) + (around[1] ?? 0))) / 2;
      }
    }
    now = next;
  }
  return now;
}

type Sides = Readonly<Record<'incoming' | 'outgoing', readonly number[]>>;

function neighbours(nodes: readonly GraphNode[]): readonly Sides[] {
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const of = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => index.get(id) ?? []))];
  return nodes.map((node) => ({
    // A boundary event comes out of the step that it is on.
    incoming: of([
      ...node.incoming.map(({ source }) => source),
      ...(node.attachedTo === undefined ? [] : [node.attachedTo]),
    ]),
    outgoing: of([...node.outgoing.map(({ target }) => target), ...node.boundary]),
  }));
}

/** How well each of two sets finds its like in the other; two empty ones are alike. */
function setLikeness(left: readonly number[], right: readonly number[], likeness: Float64Array, width: number): number {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  let [fromLeft, fromRight] = [0, 0];
  for (const row of left) {
    let best = 0;
    for (const column of right) best = Math.max(best, likeness[row * width + column] ?? 0);
    fromLeft += best;
  }
  for (const column of right) {
    let best = 0;
    for (const row of left) best = Math.max(best, likeness[row * width + column] ?? 0);
    fromRight += best;
  }
  return (fromLeft + fromRight) / (left.length + right.length);
}

function isNamed({ name }: GraphNode): boolean {
  return Object.keys(name).length > 0;
}

/** Types of one class differ little: a step that is automated gets another; what an event waits for says more. */
function typeLikeness(one: GraphNode, other: GraphNode): number {
  const type = one.type === other.type ? 1 : 0.5;
  if (one.type.endsWith('Event')) {
    return (type + (hasSame(one.triggers, other.triggers) ? 1 : 0)) / 2;
  }
  if (!one.type.endsWith('Gateway')) return type;
  const shape = (one.outgoing.length > 1 ? 2 : 1) === (other.outgoing.length > 1 ? 2 : 1) ? 1 : 0;
  return (type + shape) / 2;
}

function hasSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

/** Lanes by role or name, or pools where there are no lanes. */
function holderLikeness(
  before: ProcessGraph,
  after: ProcessGraph,
  names: NameLikeness,
): (one: GraphNode, other: GraphNode) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (one, other) => {
    const key = `${one.lane ?? one.pool ?? ''} ${other.lane ?? other.pool ?? ''}`;
    if (!known.has(key)) known.set(key, alike(holderOf(before, one), holderOf(after, other), names));
    return known.get(key);
  };
}

function holderOf(graph: ProcessGraph, { lane, pool }: GraphNode): GraphLane | GraphPool | undefined {
  return graph.lanes.get(lane ?? '') ?? graph.pools.get(pool ?? '');
}

function alike(
  one: GraphLane | GraphPool | undefined,
  other: GraphLane | GraphPool | undefined,
  names: NameLikeness,
): number | undefined {
  if (!one || !other) return undefined;
  const role = udFact(one.entity, 'performer', 'role');
  if (role !== undefined && role === udFact(other.entity, 'performer', 'role')) return 1;
  return names(one.name, other.name);
}

function placesOf({ nodes }: ProcessGraph): ReadonlyMap<string, Place> {
  const drawn = [...nodes.values()].flatMap(({ id, bounds }) => (bounds ? [{ id, ...bounds }] : []));
  const [xs, ys] = [drawn.map(({ x, width }) => x + width / 2), drawn.map(({ y, height }) => y + height / 2)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  return new Map(
    drawn.map(({ id }, at) => [id, { x: ((xs[at] ?? 0) - left) / width, y: ((ys[at] ?? 0) - top) / height }]),
  );
}

function nearness(one: Place | undefined, other: Place | undefined): number | undefined {
  if (!one || !other) return undefined;
  return Math.max(0, 1 - Math.abs(one.x - other.x) - Math.abs(one.y - other.y) / 2);
}
