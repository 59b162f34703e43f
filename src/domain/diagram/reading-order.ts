import type { GraphFlow, GraphNode, ProcessGraph } from './process-graph.ts';

/** The order in which a person reads one process or sub-process, and the flows that lead back to an earlier node. */
export interface ReadingOrder {
  /** Every node of the scope once: each branch to its end before the next one, a join after all that leads to it. */
  readonly nodes: readonly string[];
  /** Flows that close a loop. */
  readonly back: ReadonlySet<string>;
}

/**
 * Reads a scope (process or sub-process) from its start events on, left before right and upper before lower.
 * A boundary event follows its activity; nodes that no start leads to come last.
 */
export function readingOrder(graph: ProcessGraph, scope: string): ReadingOrder {
  const ids = graph.scopes.get(scope) ?? [];
  const own = ids.map((id) => graph.nodes.get(id)).filter((node): node is GraphNode => node !== undefined);
  const back = backFlows(graph, own);
  return { nodes: sorted(graph, own, back), back };
}

/** Flows and boundary attachments that leave a node. */
function steps(graph: ProcessGraph, node: GraphNode): { readonly flow: string | undefined; readonly to: string }[] {
  const flows = [...node.outgoing].sort((left, right) => byPlace(graph, left, right));
  return [
    ...flows.map((flow) => ({ flow: flow.id, to: flow.target })),
    ...node.boundary.map((event) => ({ flow: undefined, to: event })),
  ];
}

/** The default way comes last, else the upper one first. */
function byPlace(graph: ProcessGraph, left: GraphFlow, right: GraphFlow): number {
  if (left.isDefault !== right.isDefault) return left.isDefault ? 1 : -1;
  const [a, b] = [graph.nodes.get(left.target)?.bounds, graph.nodes.get(right.target)?.bounds];
  return (a?.y ?? 0) - (b?.y ?? 0) || (a?.x ?? 0) - (b?.x ?? 0);
}

/** Where reading begins: what nothing leads to, start events before anything else. */
function beginnings(own: readonly GraphNode[]): GraphNode[] {
  const rank = (node: GraphNode): number => (node.type === 'bpmn:startEvent' ? 0 : 1);
  return own
    .filter((node) => node.incoming.length === 0 && node.attachedTo === undefined)
    .toSorted((left, right) => rank(left) - rank(right) || place(left) - place(right));
}

function place(node: GraphNode): number {
  return (node.bounds?.x ?? 0) + (node.bounds?.y ?? 0) / 10_000;
}

/** Depth first; a flow to a node that is still being walked leads back. Without recursion: diagrams may be long. */
function backFlows(graph: ProcessGraph, own: readonly GraphNode[]): Set<string> {
  const back = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const begin of [...beginnings(own), ...own.toSorted((left, right) => place(left) - place(right))]) {
    if (state.has(begin.id)) continue;
    const path = [{ node: begin, rest: steps(graph, begin) }];
    state.set(begin.id, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.shift();
      if (!step) {
        state.set(top.node.id, 'done');
        path.pop();
        continue;
      }
      const next = graph.nodes.get(step.to);
      if (!next || next.scope !== top.node.scope) continue;
      const seen = state.get(next.id);
      if (seen === 'open' && step.flow !== undefined) back.add(step.flow);
      if (seen !== undefined) continue;
      state.set(next.id, 'open');
      path.push({ node: next, rest: steps(graph, next) });
    }
  }
  return back;
}

/** Topological over the forward flows, following the branch just read as far as it goes. */
function sorted(graph: ProcessGraph, own: readonly GraphNode[], back: ReadonlySet<string>): string[] {
  const waiting = new Map<string, number>();
  for (const node of own) {
    const forward = node.incoming.filter((flow) => !back.has(flow.id)).length;
    waiting.set(node.id, forward + (node.attachedTo !== undefined && waitsForHost(graph, node) ? 1 : 0));
  }
  const order: string[] = [];
  const next = own.filter((node) => waiting.get(node.id) === 0).map((node) => node.id);
  next.sort((left, right) => rankOf(graph, right) - rankOf(graph, left));
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    order.push(id);
    const node = graph.nodes.get(id);
    if (!node) continue;
    const ready: string[] = [];
    for (const { flow, to } of steps(graph, node)) {
      if (flow !== undefined && back.has(flow)) continue;
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
    next.push(...ready.reverse());
  }
  return order;
}

function waitsForHost(graph: ProcessGraph, node: GraphNode): boolean {
  return graph.nodes.get(node.attachedTo ?? '')?.scope === node.scope;
}

/** Start events are read first, then by place. */
function rankOf(graph: ProcessGraph, id: string): number {
  const node = graph.nodes.get(id);
  return (node?.type === 'bpmn:startEvent' ? 0 : 1_000_000) + (node ? place(node) : 0);
}
