import type { ProcessGraph } from '#domain/diagram/process-graph.ts';

/** Whether a case at a node can come to another one, boundary events included, without passing `avoided`. */
export function canReach(graph: ProcessGraph, from: string, to: string, avoided: string): boolean {
  const seen = new Set<string>([avoided]);
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const node = graph.nodes.get(id);
    waiting.push(...(node?.outgoing.map((flow) => flow.target) ?? []), ...(node?.boundary ?? []));
  }
  return false;
}
