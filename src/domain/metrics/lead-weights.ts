import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { takesOneWay, type Ways } from './ways.ts';

/**
 * How often the time of each node counts in the mean lead time: by the shares of the branches, with repeats, and of parallel
 * branches only on the longest, which `taken` names. Nodes that the lead time does not depend on are left out.
 */
export function leadWeights(
  graph: ProcessGraph,
  order: readonly string[],
  starts: ReadonlyMap<string, number>,
  ways: Ways,
  taken: ReadonlyMap<string, string>,
  repeats: ReadonlyMap<string, number>,
): Map<string, number> {
  const arriving = new Map(starts);
  const weights = new Map<string, number>();
  for (const id of order) {
    const node = graph.nodes.get(id);
    const here = arriving.get(id) ?? 0;
    if (!node || here === 0) continue;
    weights.set(id, here * (repeats.get(id) ?? 1));
    const open = ways.get(id) ?? [];
    const longest = open.find(({ returns, to }) => !returns && to === taken.get(id));
    for (const way of open) {
      const counts = way.returns || takesOneWay(node) || way === longest;
      if (!counts) continue;
      const share = way === longest && !takesOneWay(node) ? 1 : way.share;
      arriving.set(way.to, (arriving.get(way.to) ?? 0) + here * share);
    }
  }
  return weights;
}
