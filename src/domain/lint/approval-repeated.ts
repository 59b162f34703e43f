import { udFact } from '#domain/diagram/diagram-facts.ts';
import { laterThan } from '#domain/diagram/later-than.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { performerAt } from '#domain/metrics/performers.ts';
import type { LintRule } from './lint-rule.ts';

/**
 * A case comes for approval to a role that has approved it before: at a later step, or round a loop that leads back from
 * another role's approval. A loop over one approval alone, where something is put right, is none.
 */
export const approvalRepeated: LintRule = {
  code: 'approval-repeated',
  severity: 'I',
  source: ['601 p.4(1)', 'service-analysis'],
  run: (graph) => {
    const approvals = [...graph.nodes.values()].filter(({ entity }) => udFact(entity, 'step', 'approval') === 'true');
    if (approvals.length < 2) return [];
    const back = new Set([...graph.scopes.keys()].flatMap((scope) => [...readingOrder(graph, scope).back]));
    const [later, ahead] = [laterThan(graph, {}), laterThan(graph, { leftOut: back })];
    const places = approvals.map(({ id }) => ({ id, later: later(id), ahead: ahead(id) }));
    const roles = new Map(approvals.map((node) => [node.id, roleOf(graph, node)]));
    return places
      .filter(({ id, ahead: own }) =>
        places.some((other) => {
          if (other.id === id) return false;
          const isSameRole = roles.get(id) !== undefined && roles.get(id) === roles.get(other.id);
          return isSameRole ? other.ahead.has(id) : own.has(other.id) && other.later.has(id);
        }),
      )
      .map(({ id }) => ({ element: id }));
  },
};

/** The business role of the lane or pool around a node, the lane or pool itself where no role is said. */
function roleOf(graph: ProcessGraph, { id }: GraphNode): string | undefined {
  const place = performerAt(graph, id);
  const holder = graph.lanes.get(place ?? '') ?? graph.pools.get(place ?? '');
  return holder && (udFact(holder.entity, 'performer', 'role') ?? holder.id);
}
