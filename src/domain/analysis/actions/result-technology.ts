import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { producedOnPaper, resultsOf } from '#domain/analysis/results.ts';
import type { Said } from '#domain/analysis/said.ts';

/** Technology by which the results are made: on paper or not, by people or by a system, p.8(10). */
export const resultTechnology: AnalysisAction = {
  number: 10,
  prefill: ({ asIs, toBe }) => {
    if (!asIs) return notDrawn;
    const paper = resultsOf(asIs, 'paper');
    const said: Said[] = [
      paper.names.length > 0
        ? { code: 'result-paper', params: { n: paper.names.length, names: { names: paper.names } } }
        : { code: 'result-electronic' },
    ];
    const after = toBe && producedOnPaper(toBe);
    if (after !== undefined) said.push({ code: 'result-change', params: { before: producedOnPaper(asIs), after } });
    const [now, later] = [asIs.automation(), toBe?.automation()];
    if (now !== undefined && later !== undefined)
      said.push({ code: 'automation-change', params: { before: Math.round(now), after: Math.round(later) } });
    return {
      said,
      elements: { 'as-is': paper.steps },
      metric: { code: 'produced-paper', before: producedOnPaper(asIs), after },
    };
  },
};
