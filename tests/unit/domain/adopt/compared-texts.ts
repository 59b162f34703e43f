import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import { compareVariants, type Comparison, type ElementDifference } from '#domain/lineage/compare-variants.ts';
import { variantPairs } from '#domain/lineage/variant-pairs.ts';

/** Compares two BPMN texts as the studio compares two variants. */
export function compare(before: string, after: string): Comparison {
  const [earlier, later] = [processGraph(readFacts(before)), processGraph(readFacts(after))];
  return compareVariants(earlier, later, variantPairs({ variant: 'v1', graph: earlier }, later, []));
}

/** Whether something differs about an element that changes what the process is. */
export function saysOtherwise({ changes }: Pick<ElementDifference, 'changes'>): boolean {
  return changes.some(({ kind }) => changeKinds[kind] === 'meaning');
}
