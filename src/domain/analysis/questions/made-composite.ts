import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { compositeSaid } from '#domain/analysis/related.ts';

/** 10. Whether the service can be provided together with others. */
export const madeComposite: AnalysisQuestion = {
  number: 10,
  yesOrNo: true,
  prefill: (subject) => {
    const { said, elements, isKnown } = compositeSaid(subject);
    return isKnown ? { verdict: 'yes', said: [], justified: said, elements } : { said, elements, byPerson: true };
  },
};
