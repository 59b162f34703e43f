import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { automationOf, burdenOf, type AutomationDegree, type BurdenCode } from './burden.ts';
import { complexityOf, type Complexity, type Weights } from './complexity.ts';
import { flowFiguresOf, type FlowFigures } from './flow-figures.ts';
import { markedComplexity } from './marked-complexity.ts';
import type { Metric } from './metric.ts';
import type { EndlessLoop } from './visits.ts';

/** Every number of one variant. */
export interface VariantMetrics {
  readonly graph: ProcessGraph;
  /** Undefined for a diagram without lanes. */
  readonly complexity: Complexity | undefined;
  /** The same counted by the marks of the DGSC calculator alone. */
  readonly marked: Complexity | undefined;
  readonly burden: readonly Metric<BurdenCode>[];
  readonly automation: AutomationDegree | undefined;
  readonly figures: FlowFigures | EndlessLoop | undefined;
}

/**
 * Measures a variant; `fromClient` says of the id of a data item whether it is asked from the client, `weights` are those of
 * Ср in the project.
 */
export function variantMetrics(facts: Facts, fromClient: (item: string) => boolean, weights?: Weights): VariantMetrics {
  const graph = processGraph(facts);
  return {
    graph,
    complexity: complexityOf(graph, weights),
    marked: markedComplexity(graph, weights),
    burden: burdenOf(graph, fromClient),
    automation: automationOf(graph),
    figures: flowFiguresOf(graph),
  };
}
