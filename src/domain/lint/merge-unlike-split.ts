import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { isGateway } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Branches come together at a gateway of the kind at which they parted. */
export const mergeUnlikeSplit: LintRule = {
  code: 'merge-unlike-split',
  severity: 'W',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()].flatMap((merge) => {
      if (!isGateway(merge) || merge.incoming.length < 2) return [];
      const splits = merge.incoming.map(({ source }) => splitBefore(nodes, source));
      const [split] = splits;
      const isOne = split !== undefined && splits.every((each) => each === split);
      return isOne && !fits(split.type, merge.type) ? [{ element: merge.id }] : [];
    }),
};

/** The gateway at which a branch without side ways began. */
function splitBefore(nodes: ReadonlyMap<string, GraphNode>, from: string): GraphNode | undefined {
  const seen = new Set<string>();
  let node = nodes.get(from);
  while (node && !seen.has(node.id)) {
    seen.add(node.id);
    if (node.outgoing.length > 1) return isGateway(node) ? node : undefined;
    if (node.incoming.length !== 1) return undefined;
    node = nodes.get(node.incoming[0]?.source ?? '');
  }
  return undefined;
}

/** An event decides between branches as a person does. */
function fits(split: string, merge: string): boolean {
  const plain = (type: string): string => type.replace('eventBased', 'exclusive');
  return plain(split) === plain(merge);
}
