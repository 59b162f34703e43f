import type { GraphNode } from '#domain/diagram/process-graph.ts';
import type { Part } from './metric.ts';
import { takesOneWay, type Way, type Ways } from './ways.ts';

/** The steps from a start to an end that take longest of all. */
export interface CriticalPath {
  /** Nodes in order with their expected working minutes, work and waiting with repeats; those of a sub-process after it. */
  readonly steps: readonly Part[];
  /** The nodes and the flows between them, in order: what is lit on the diagram. */
  readonly elements: readonly string[];
  readonly minutes: number;
  /** Share of the cases that go this way at every choice, 0 to 1. */
  readonly share: number;
}

/** A node with what is known of its time. */
export interface TimedNode {
  readonly node: GraphNode;
  /** Expected working minutes of one pass. */
  readonly minutes: number;
  /** Expected passes once a case has come to it. */
  readonly repeats: number;
  /** The critical path inside, where the steps of a sub-process are its time. */
  readonly inner: CriticalPath | undefined;
}

interface Link {
  readonly length: number;
  readonly next: Way | undefined;
}

/**
 * The critical path of a scope: at every split, of choices too, the way on which the expected time is longest; of equally
 * long ways the likelier one. `timed` are its nodes in reading order. Ways that only lead back are left out: the repeats
 * of the nodes hold them. Undefined when nothing on the path takes time.
 */
export function criticalPathOf(
  timed: readonly TimedNode[],
  starts: ReadonlyMap<string, number>,
  ways: Ways,
): CriticalPath | undefined {
  const nodes = new Map(timed.map((each) => [each.node.id, each]));
  const links = new Map<string, Link>();
  const lengthFrom = (id: string): number => links.get(id)?.length ?? 0;
  for (const each of timed.toReversed()) {
    const ahead = (ways.get(each.node.id) ?? []).filter(({ returns }) => !returns);
    const [next] = ahead.toSorted((a, b) => lengthFrom(b.to) - lengthFrom(a.to) || b.share - a.share);
    links.set(each.node.id, { length: ownMinutes(each) + (next ? lengthFrom(next.to) : 0), next });
  }
  const [start] = [...starts].toSorted(([a], [b]) => lengthFrom(b) - lengthFrom(a));
  return start && lengthFrom(start[0]) > 0 ? followed(start, nodes, links) : undefined;
}

function followed(
  [start, share]: readonly [string, number],
  nodes: ReadonlyMap<string, TimedNode>,
  links: ReadonlyMap<string, Link>,
): CriticalPath {
  const steps: Part[] = [];
  const elements: string[] = [];
  let taken = share;
  for (let way: Pick<Way, 'flow' | 'to' | 'share'> | undefined = { flow: '', to: start, share: 1 }; way;) {
    const at = nodes.get(way.to);
    if (!at || elements.includes(at.node.id)) break;
    if (way.flow !== '') elements.push(way.flow);
    elements.push(at.node.id, ...(at.inner?.elements ?? []));
    steps.push({ element: at.node.id, amount: at.inner ? 0 : ownMinutes(at) });
    steps.push(...(at.inner?.steps ?? []).map(({ element, amount }) => ({ element, amount: amount * at.repeats })));
    taken *= at.inner?.share ?? 1;
    way = links.get(at.node.id)?.next;
    if (way && takesOneWay(at.node)) taken *= way.share;
  }
  return { steps, elements, minutes: steps.reduce((sum, { amount }) => sum + amount, 0), share: taken };
}

function ownMinutes({ minutes, repeats, inner }: TimedNode): number {
  return (inner?.minutes ?? minutes) * repeats;
}
