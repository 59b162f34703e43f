import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { LintRule } from './lint-rule.ts';

/** A message goes from one pool to another; inside a pool the sequence flow leads. */
export const messageWithinPool: LintRule = {
  code: 'message-within-pool',
  severity: 'E',
  source: ['notation'],
  run: (graph) =>
    [...graph.messages.values()]
      .filter(({ source, target }) => {
        const pool = poolOf(graph, source);
        return pool !== undefined && pool === poolOf(graph, target);
      })
      .map(({ id }) => ({ element: id })),
};

function poolOf({ pools, nodes }: ProcessGraph, end: string): string | undefined {
  return pools.has(end) ? end : nodes.get(end)?.pool;
}
