import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { burdenMetric } from '#domain/analysis/analysis-subject.ts';
import { elementsOfMetric } from '#domain/analysis/said.ts';

/** 11. Whether there can be fewer fields that people fill in by hand on the portal. */
export const fewerFields: AnalysisQuestion = {
  number: 11,
  yesOrNo: true,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return noTarget;
    const metric = burdenMetric(subject, 'fields-manual');
    const { before = 0, after = 0 } = metric;
    return {
      verdict: after < before || after === 0 ? 'yes' : 'no',
      said: [],
      justified: [{ code: 'fields-change', params: { before, after } }],
      elements: {
        'as-is': elementsOfMetric(asIs?.burden().get('fields-manual')),
        'to-be': elementsOfMetric(toBe.burden().get('fields-manual')),
      },
      metric,
    };
  },
};
