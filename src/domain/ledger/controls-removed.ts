import { stepDetails } from '#domain/diagram/step-details.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import type { LedgerRow } from './ledger-row.ts';

/**
 * Whether a change takes a control away: an approval or a collegial decision that nothing of the change still holds. What
 * was done by mere habit is no control that an act asks for.
 */
export function controlsRemoved({ before, after }: Comparison, row: LedgerRow): boolean {
  return row.own.before.some((id) => controls(before, id)) && !row.own.after.some((id) => controls(after, id));
}

function controls(graph: ProcessGraph, id: string): boolean {
  const node = graph.nodes.get(id);
  if (!node) return false;
  const { approval, collegial, onlyHabit } = stepDetails(graph, node);
  return (approval || collegial) && !onlyHabit;
}
