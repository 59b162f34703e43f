import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { bestPairs, type Candidate } from './best-pairs.ts';
import { nodeLikeness } from './node-likeness.ts';
import { isSameClass } from './told-elements.ts';
import type { NameLikeness } from './word-likeness.ts';

/** Pairs that are sure enough to find others by. */
const sure = 0.55;
/** Below this nothing is paired. */
export const leastLikeness = 0.45;
/** How much the place counts beside everything else. */
const placeShare = 0.35;
/** Not even the very same place makes a pair of this. */
const hopeless = (leastLikeness - placeShare) / (1 - placeShare);
/** Names that have less than this in common do not name the same step. */
const leastName = 0.2;

/**
 * Steps, events and gateways of two diagrams that are likely the same, with how sure it is, 0 to 1. `known` are pairs to
 * go by, which are not told again. First what is alike by itself; then, round by round, what stands between the same
 * neighbours, so that a step that got another name is found by its place.
 */
export function matchNodes(
  before: ProcessGraph,
  after: ProcessGraph,
  known: ReadonlyMap<string, string>,
  nameLikeness: NameLikeness,
  isRejected: (pair: { readonly before: string; readonly after: string }) => boolean,
): Candidate[] {
  const left = [...before.nodes.values()];
  const right = [...after.nodes.values()];
  const { likeness, names } = nodeLikeness(before, after, left, right, known, nameLikeness);
  const taken = new Set(known.values());
  const open: Candidate[] = [];
  left.forEach((one, row) => {
    if (known.has(one.id)) return;
    right.forEach((other, column) => {
      const at = row * right.length + column;
      const candidate = { before: one.id, after: other.id, likeness: likeness[at] ?? 0 };
      // A step that stands in the place of another without a word in common replaces it and is not the same.
      if (candidate.likeness < hopeless || (names[at] ?? 0) < leastName || taken.has(other.id)) return;
      if (isSameClass(one.entity, other.entity) && !isRejected(candidate)) open.push(candidate);
    });
  });
  let found = bestPairs(open, sure);
  for (let round = 0; round < 4; round += 1) {
    const anchors = new Map([...known, ...found.map((pair) => [pair.before, pair.after] as const)]);
    const placed = byPlace(before, after, anchors, open);
    const next = bestPairs(placed, leastLikeness);
    if (isSame(next, found)) break;
    found = next;
  }
  return found;
}

/** Each candidate judged by itself and by the paired elements that it stands between. */
function byPlace(
  before: ProcessGraph,
  after: ProcessGraph,
  anchors: ReadonlyMap<string, string>,
  open: readonly Candidate[],
): Candidate[] {
  const kept = new Set(anchors.values());
  const [left, right] = [new Map<string, Place>(), new Map<string, Place>()];
  return open.map((candidate) => {
    const one = remembered(left, candidate.before, () => placeOf(before, candidate.before, (id) => anchors.get(id)));
    const other = remembered(right, candidate.after, () =>
      placeOf(after, candidate.after, (id) => (kept.has(id) ? id : undefined)),
    );
    return { ...candidate, likeness: (1 - placeShare) * candidate.likeness + placeShare * placeLikeness(one, other) };
  });
}

/** The nearest paired elements before and after, by the ids of the later diagram. */
type Place = readonly [incoming: ReadonlySet<string>, outgoing: ReadonlySet<string>];

function placeOf(graph: ProcessGraph, id: string, nameOf: (id: string) => string | undefined): Place {
  const [incoming, outgoing] = (['incoming', 'outgoing'] as const).map((side) => {
    const found = new Set<string>();
    const seen = new Set([id]);
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of nextOf(graph.nodes.get(at), side)) {
        if (seen.has(next)) continue;
        seen.add(next);
        const name = nameOf(next);
        if (name === undefined) open.push(next);
        else found.add(name);
      }
    }
    return found;
  });
  return [incoming ?? new Set(), outgoing ?? new Set()];
}

function nextOf(node: GraphNode | undefined, side: 'incoming' | 'outgoing'): readonly string[] {
  if (!node) return [];
  if (side === 'outgoing') return [...node.outgoing.map(({ target }) => target), ...node.boundary];
  const sources = node.incoming.map(({ source }) => source);
  return node.attachedTo === undefined ? sources : [...sources, node.attachedTo];
}

function placeLikeness(one: Place, other: Place): number {
  return (setLikeness(one[0], other[0]) + setLikeness(one[1], other[1])) / 2;
}

function setLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  let common = 0;
  for (const each of one) if (other.has(each)) common += 1;
  return (2 * common) / (one.size + other.size);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function isSame(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  const keys = new Set(other.map((pair) => `${pair.before} ${pair.after}`));
  return one.length === other.length && one.every((pair) => keys.has(`${pair.before} ${pair.after}`));
}
