import { elementsOfType, udFact } from '#domain/diagram/diagram-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { automationStageOf } from '#domain/metrics/automation-stage.ts';
import { complexityOf, type Weights } from '#domain/metrics/complexity.ts';
import { mediaBreaks } from '#domain/metrics/media-breaks.ts';
import type { Readiness } from './priorities.ts';

/** What the diagram of a variant says of its automation; `weights` are those of Ср in its project. */
export function readinessOf(facts: Facts, weights?: Weights): Readiness {
  const graph = processGraph(facts);
  const volumes = elementsOfType(facts, ['bpmn:process']).flatMap(({ entity }) => {
    const said = udFact(entity, 'volume', 'perYear');
    return said === undefined || !Number.isFinite(Number(said)) ? [] : [Number(said)];
  });
  return {
    complexity: complexityOf(graph, weights)?.value,
    mediaBreaks: mediaBreaks(graph).length,
    perYear: volumes.length === 0 ? undefined : Math.max(...volumes),
    stage: automationStageOf(graph),
  };
}
