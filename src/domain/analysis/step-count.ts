import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { AnalysisSide, AnalysisSubject } from './analysis-subject.ts';
import type { AnalysisMetric } from './said.ts';

/** Steps of either variant. */
export function stepCount({ asIs, toBe }: AnalysisSubject): AnalysisMetric {
  return { code: 'steps', before: asIs && countIn(asIs), after: toBe && countIn(toBe) };
}

function countIn({ graph }: AnalysisSide): number {
  return [...graph.nodes.values()].filter(isActivity).length;
}
