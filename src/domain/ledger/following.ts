import type { GraphNode } from '#domain/diagram/process-graph.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';

export type Side = 'before' | 'after';

/**
 * The step or question that an event or a question came or went with: the one right before it, or the activity that a
 * boundary event sits on, when that came or went too. Undefined for what is spoken of by itself.
 */
export function headFollowed(
  comparison: Comparison,
  fate: ElementFate,
  headAt: (side: Side, id: string) => ElementFate | undefined,
): ElementFate | undefined {
  if (fate.class !== 'event' && fate.class !== 'gateway') return undefined;
  if (fate.fate !== 'added' && fate.fate !== 'removed') return undefined;
  const side = fate.fate === 'added' ? 'after' : 'before';
  const node = comparison[side].nodes.get(fate[side] ?? '');
  const before = node && precedingOf(node);
  const head = before === undefined ? undefined : headAt(side, before);
  return head && comesAndGoes(head, fate) ? head : undefined;
}

function precedingOf(node: GraphNode): string | undefined {
  if (node.attachedTo !== undefined) return node.attachedTo;
  const [first, ...others] = node.incoming;
  return others.length === 0 ? first?.source : undefined;
}

function comesAndGoes({ fate }: ElementFate, { fate: wanted }: ElementFate): boolean {
  return fate === wanted || fate === 'replaced' || fate === 'merged' || fate === 'split';
}
