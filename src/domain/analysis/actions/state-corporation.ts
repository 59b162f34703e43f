import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { namesOf, nodesWhere, type AnalysisSide } from '#domain/analysis/analysis-subject.ts';
import type { Said } from '#domain/analysis/said.ts';

/** Service through the State Corporation: the steps whose channel it is, p.8(12). */
export const stateCorporation: AnalysisAction = {
  number: 12,
  prefill: ({ asIs, toBe }) => {
    if (!asIs) return notDrawn;
    const [now, later] = [stepsThere(asIs), stepsThere(toBe)];
    const metric = { code: 'corporation', before: now.length, after: toBe && later.length } as const;
    const elements = { 'as-is': now, 'to-be': later };
    if (now.length === 0 && later.length === 0) {
      const said: Said[] = [{ code: 'corporation-none' }, { code: 'corporation-by-person' }];
      return { said, elements, metric, byPerson: true };
    }
    const said: Said[] = [
      { code: 'corporation-steps', params: { n: now.length, names: { names: namesOf(asIs, now) } } },
    ];
    if (toBe) said.push({ code: 'corporation-change', params: { before: now.length, after: later.length } });
    return { said, elements, metric };
  },
};

function stepsThere(side: AnalysisSide | undefined): string[] {
  return nodesWhere(side, ({ channel }) => channel === 'psc');
}
