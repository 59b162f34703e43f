import type { ProcessGraph } from './process-graph.ts';
import { reached } from './reached.ts';

/**
 * What can still happen after a node: along sequence flows, into sub-processes and out of them; with `byMessage` in other
 * pools too and back. Flows of `leftOut` are not followed; the node itself is there only when it can come again.
 */
export function laterThan(
  graph: ProcessGraph,
  { byMessage = false, leftOut = new Set() }: { byMessage?: boolean; leftOut?: ReadonlySet<string> },
): (node: string) => ReadonlySet<string> {
  const sent = new Map<string, string[]>();
  for (const { source, target } of byMessage ? graph.messages.values() : []) {
    const targets = sent.get(source);
    if (targets) targets.push(target);
    else sent.set(source, [target]);
  }
  const onward = (id: string): string[] => {
    const node = graph.nodes.get(id);
    const flows = node?.outgoing.filter((flow) => !leftOut.has(flow.id)) ?? [];
    return [...flows.map(({ target }) => target), ...(node?.boundary ?? [])];
  };
  const next = (id: string): string[] => {
    const node = graph.nodes.get(id);
    const process = graph.pools.get(id)?.process;
    return [
      ...onward(id),
      ...(node ? [...node.inside, ...onward(node.scope)] : []),
      ...(process === undefined ? [] : (graph.scopes.get(process) ?? [])),
      ...(sent.get(id) ?? []),
    ];
  };
  return (start) => reached(next(start), next);
}
