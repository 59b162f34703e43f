import type { Choice } from '#domain/choices.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { automationOf } from './burden.ts';
import { mediaBreaks } from './media-breaks.ts';

export type AutomationStage = Choice<'automationStage'>;

/**
 * How far a process is automated (programme 2008–2010, ch. 5.2): not at all when no task uses a system; in full when none is
 * done by hand alone and data never changes between paper and electronic form; otherwise in part. Undefined without tasks.
 */
export function automationStageOf(graph: ProcessGraph): AutomationStage | undefined {
  const degree = automationOf(graph);
  if (!degree) return undefined;
  const automatic = new Set(degree.automatic);
  const byHand = [...graph.nodes.values()].filter(
    (node) => isTask(node) && !automatic.has(node.id) && udFact(node.entity, 'step', 'automation') !== 'assisted',
  );
  if (byHand.length === degree.tasks.length) return 'none';
  return byHand.length > 0 || mediaBreaks(graph).length > 0 ? 'partial' : 'full';
}
