import { udFact } from '#domain/diagram/diagram-facts.ts';
import { entriesOf, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepTime } from '#domain/metrics/step-time.ts';

const burdens = ['visit', 'movement', 'collegial', 'approval'] as const;

/**
 * Whether a step asks for less than before and for nothing more: fewer documents, less work or waiting, no visit, no
 * movement, no approval, no collegial decision, fewer steps inside. What is known on one side only says nothing.
 */
export function hasBecomeLighter(
  before: ProcessGraph,
  earlier: GraphNode,
  after: ProcessGraph,
  later: GraphNode,
): boolean {
  const steps = [
    ...burdens.map((name) => Number(isSet(later, name)) - Number(isSet(earlier, name))),
    entriesOf(after, later.id, 'ud:document').length - entriesOf(before, earlier.id, 'ud:document').length,
    earlier.inside.length > 0 && later.inside.length > 0 ? later.inside.length - earlier.inside.length : 0,
    ...(['work', 'wait'] as const).map((part) => {
      const [was, is] = [stepTime(earlier, part), stepTime(later, part)];
      return was && is ? is.likely - was.likely : 0;
    }),
  ];
  return steps.some((step) => step < 0) && steps.every((step) => step <= 0);
}

function isSet({ entity }: GraphNode, name: string): boolean {
  return udFact(entity, 'step', name) === 'true';
}
