import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { startOf } from '#domain/analysis/start-of.ts';

/** 9. Whether the service can be made proactive: begun by the body, without an application. */
export const madeProactive: AnalysisQuestion = {
  number: 9,
  yesOrNo: true,
  prefill: ({ asIs, toBe }) => {
    if (!toBe) return noTarget;
    const start = startOf(toBe);
    return {
      verdict: start.byClient ? 'no' : 'yes',
      said: [],
      justified: [{ code: start.byClient ? 'starts-by-client-to-be' : 'starts-by-body-to-be' }],
      elements: { 'as-is': asIs ? startOf(asIs).elements : [], 'to-be': start.elements },
    };
  },
};
