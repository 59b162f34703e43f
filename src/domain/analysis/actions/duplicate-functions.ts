import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { namesOf, type AnalysisSide } from '#domain/analysis/analysis-subject.ts';
import { elementsOfMetric, type Said } from '#domain/analysis/said.ts';
import { isActivity } from '#domain/diagram/node-kinds.ts';
import { approvalRepeated } from '#domain/lint/approval-repeated.ts';

/** Functions done twice: steps of one name, approvals repeated, and the same data typed in again, p.8(5). */
export const duplicateFunctions: AnalysisAction = {
  number: 5,
  prefill: ({ asIs, toBe }) => {
    if (!asIs) return notDrawn;
    const twice = duplicatesIn(asIs);
    const breaks = elementsOfMetric(asIs.burden().get('media-breaks'));
    const said: Said[] =
      twice.length === 0
        ? [{ code: 'duplicates-none' }]
        : [{ code: 'duplicates', params: { n: twice.length, names: { names: namesOf(asIs, twice) } } }];
    if (breaks.length > 0) {
      said.push({ code: 'duplicates-media', params: { n: breaks.length, names: { names: namesOf(asIs, breaks) } } });
    }
    return {
      said,
      elements: { 'as-is': [...new Set([...twice, ...breaks])] },
      metric: { code: 'duplicates', before: duplicatesOf(asIs), after: toBe && duplicatesOf(toBe) },
    };
  },
};

function duplicatesOf(side: AnalysisSide): number {
  return new Set([...duplicatesIn(side), ...elementsOfMetric(side.burden().get('media-breaks'))]).size;
}

function duplicatesIn({ graph }: AnalysisSide): string[] {
  const byName = new Map<string, string[]>();
  for (const node of graph.nodes.values()) {
    const name = (node.name.kk ?? node.name.ru ?? node.name.en ?? '').trim().toLowerCase();
    if (isActivity(node) && name !== '') byName.set(name, [...(byName.get(name) ?? []), node.id]);
  }
  const sameNamed = [...byName.values()].filter((ids) => ids.length > 1).flat();
  const repeated = approvalRepeated.run(graph).flatMap(({ element }) => element ?? []);
  return [...new Set([...sameNamed, ...repeated])];
}
