import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { burdenMetric } from '#domain/analysis/analysis-subject.ts';
import { documentsAsked, stepsWithDocuments } from '#domain/analysis/documents.ts';

/** 2. Whether the service can be moved from paper to electronic form alone. */
export const electronicOnly: AnalysisQuestion = {
  number: 2,
  yesOrNo: true,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return noTarget;
    const paper = documentsAsked(toBe, true);
    return {
      verdict: paper.length === 0 ? 'yes' : 'no',
      said: [],
      justified: [
        paper.length === 0
          ? { code: 'no-paper-in-to-be' }
          : { code: 'paper-in-to-be', params: { n: paper.length, names: { names: paper } } },
      ],
      elements: { 'as-is': stepsWithDocuments(asIs, true), 'to-be': stepsWithDocuments(toBe, true) },
      metric: burdenMetric(subject, 'documents-paper'),
    };
  },
};
