import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { burdenMetric } from '#domain/analysis/analysis-subject.ts';
import { dataAsked, documentsAsked, documentsGone, stepsWithDocuments } from '#domain/analysis/documents.ts';
import { textOf } from '#domain/read-fields.ts';

/** 5. Which documents can be left out, also by taking the data from information systems. */
export const documentsExcluded: AnalysisQuestion = {
  number: 5,
  yesOrNo: false,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return noTarget;
    const gone = documentsGone(asIs, toBe);
    const kept = documentsAsked(toBe);
    const held = dataAsked(subject, asIs, true).map(({ fields }) => textOf(fields, 'name'));
    return {
      said: [
        gone.length > 0
          ? { code: 'documents-go', params: { n: gone.length, names: { names: gone } } }
          : { code: 'documents-stay', params: { n: kept.length, names: { names: kept } } },
      ],
      justified:
        held.length > 0 ? [{ code: 'documents-held', params: { n: held.length, names: { names: held } } }] : [],
      elements: { 'as-is': stepsWithDocuments(asIs), 'to-be': stepsWithDocuments(toBe) },
      metric: burdenMetric(subject, 'documents-asked'),
    };
  },
};
