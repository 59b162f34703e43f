import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isChoice, isSynchronizing } from '#domain/diagram/node-kinds.ts';
import type { GraphFlow, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { reached } from '#domain/diagram/reached.ts';

/** How often each node of a scope is passed in one case, on average. */
export interface Visits {
  readonly of: ReadonlyMap<string, number>;
  /** Where cases enter, with the share of each entry. */
  readonly starts: ReadonlyMap<string, number>;
  /** Share of the passes of its source in which a flow is taken, 0 to 1. */
  readonly share: (flow: GraphFlow) => number;
  /** Share of the passes of its activity in which a boundary event happens, 0 when nobody has said. */
  readonly raised: (event: string) => number;
  /** Gateways some of whose branches have no probability: what is left is shared out equally. */
  readonly guessed: readonly string[];
}

/** A loop that no case ever leaves: its repeats 1/(1−p) have no number, because p is 1. */
export interface EndlessLoop {
  readonly endless: string;
}

const rounds = 20_000;
const exact = 1e-9;

/**
 * Expected passes of each node of a scope for one case that enters it: passes of the nodes before, times the share of the
 * flow; a parallel or inclusive join passes once for all that come together. Loops repeat 1/(1−p) times. A loop that
 * cannot be left is refused.
 */
export function visitsOf(graph: ProcessGraph, scope: string): Visits | EndlessLoop {
  const nodes = (graph.scopes.get(scope) ?? []).flatMap((id) => graph.nodes.get(id) ?? []);
  const { shares, raised, guessed } = sharesOf(graph, nodes);
  const share = (flow: GraphFlow): number => shares.get(flow.id) ?? 1;
  const begin = beginningsOf(nodes);
  const trap = trapOf(nodes, [...begin.keys()], share, raised);
  if (trap !== undefined) return { endless: trap };
  const passes = new Map(nodes.map(({ id }) => [id, 0]));
  const of = (id: string): number => passes.get(id) ?? 0;
  let change = Infinity;
  for (let round = 0; change > exact && round < rounds; round++) {
    change = 0;
    for (const node of nodes) {
      const next = (begin.get(node.id) ?? 0) + arriving(node, of, share, raised);
      change = Math.max(change, Math.abs(next - of(node.id)));
      passes.set(node.id, next);
    }
  }
  // A loop that multiplies its cases, each pass begetting more of them, never settles either.
  if (!(change <= exact)) return { endless: mostPassed(nodes, of) };
  return { of: passes, starts: begin, share, raised: (event) => raised.get(event) ?? 0, guessed };
}

function mostPassed(nodes: readonly GraphNode[], passes: (id: string) => number): string {
  const count = ({ id }: GraphNode): number => (Number.isFinite(passes(id)) ? passes(id) : Infinity);
  return nodes.reduce((most, node) => (count(node) > count(most) ? node : most)).id;
}

function beginningsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, number> {
  const entries = nodes.filter(({ incoming, attachedTo }) => incoming.length === 0 && attachedTo === undefined);
  const events = entries.filter(({ type }) => type === 'bpmn:startEvent');
  const starts = events.length > 0 ? events : entries;
  return new Map(starts.map(({ id }) => [id, 1 / starts.length]));
}

function arriving(
  node: GraphNode,
  passes: (id: string) => number,
  share: (flow: GraphFlow) => number,
  raised: ReadonlyMap<string, number>,
): number {
  const { id, incoming, attachedTo } = node;
  if (attachedTo !== undefined) return passes(attachedTo) * (raised.get(id) ?? 0);
  const each = incoming.map((flow) => passes(flow.source) * share(flow));
  const sum = each.reduce((total, value) => total + value, 0);
  return isSynchronizing(node) && each.length > 1 ? sum / each.length : sum;
}

interface Shares {
  readonly shares: ReadonlyMap<string, number>;
  readonly raised: ReadonlyMap<string, number>;
  readonly guessed: readonly string[];
}

/**
 * Exclusive and event-based gateways share their cases out; every other way out is always taken. What happens on the
 * border of an activity is the exception, unless its flow says how often; an interrupting event takes its cases away.
 */
function sharesOf(graph: ProcessGraph, nodes: readonly GraphNode[]): Shares {
  const shares = new Map<string, number>();
  const raised = new Map<string, number>();
  const guessed: string[] = [];
  for (const { id, attachedTo, outgoing } of nodes) {
    if (attachedTo !== undefined) raised.set(id, Math.min(1, probabilityOf(outgoing[0]) ?? 0));
  }
  for (const node of nodes) {
    const { id, outgoing, boundary, attachedTo } = node;
    const taken = boundary
      .filter((event) => graph.nodes.get(event)?.entity.get('@cancelActivity') !== 'false')
      .reduce((sum, event) => sum + (raised.get(event) ?? 0), 0);
    if (taken > 0) for (const flow of outgoing) shares.set(flow.id, Math.max(0, 1 - taken));
    if (attachedTo !== undefined || !isChoice(node) || outgoing.length < 2) continue;
    const said = outgoing.map(probabilityOf);
    const known = said.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    const open = said.filter((each) => each === undefined).length;
    if (open > 0) guessed.push(id);
    const rest = open > 0 ? Math.max(0, 1 - known) / open : 0;
    const whole = known + rest * open;
    outgoing.forEach((flow, at) => shares.set(flow.id, whole === 0 ? 1 / outgoing.length : (said[at] ?? rest) / whole));
  }
  return { shares, raised, guessed };
}

function probabilityOf(flow: GraphFlow | undefined): number | undefined {
  const said = flow && udFact(flow.entity, 'branch', 'probability');
  const value = Number(said ?? NaN);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A node that cases come back to for ever: no way out leads to a node where the course ends. */
function trapOf(
  nodes: readonly GraphNode[],
  starts: readonly string[],
  share: (flow: GraphFlow) => number,
  raised: ReadonlyMap<string, number>,
): string | undefined {
  const next = new Map(
    nodes.map(({ id, outgoing, boundary }) => [
      id,
      [
        ...outgoing.filter((flow) => share(flow) > 0).map(({ target }) => target),
        ...boundary.filter((event) => (raised.get(event) ?? 0) > 0),
      ],
    ]),
  );
  const before = new Map<string, string[]>();
  for (const [id, targets] of next) for (const to of targets) before.set(to, [...(before.get(to) ?? []), id]);
  const ends = nodes.filter(({ id }) => next.get(id)?.length === 0).map(({ id }) => id);
  const leaving = reached(ends, (id) => before.get(id) ?? []);
  const walked = reached(starts, (id) => next.get(id) ?? []);
  const trapped = nodes.filter(({ id }) => walked.has(id) && !leaving.has(id)).map(({ id }) => id);
  return trapped.find((id) => reached(next.get(id) ?? [], (each) => next.get(each) ?? []).has(id));
}
