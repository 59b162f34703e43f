import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { producedOnPaper, resultsOf } from '#domain/analysis/results.ts';

/** 3. Whether the result can be electronic alone. */
export const electronicResult: AnalysisQuestion = {
  number: 3,
  yesOrNo: true,
  prefill: ({ asIs, toBe }) => {
    if (!toBe) return noTarget;
    const after = producedOnPaper(toBe);
    const before = asIs ? producedOnPaper(asIs) : 0;
    return {
      verdict: after === 0 ? 'yes' : 'no',
      said: [],
      justified: [{ code: 'result-change', params: { before, after } }],
      elements: { 'as-is': asIs ? resultsOf(asIs, 'paper').steps : [], 'to-be': resultsOf(toBe, 'paper').steps },
      metric: { code: 'produced-paper', before: asIs && before, after },
    };
  },
};
