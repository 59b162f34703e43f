import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { compositeSaid } from '#domain/analysis/related.ts';

/** Several services by one application: the processes that this one calls or names, p.8(14). */
export const composite: AnalysisAction = {
  number: 14,
  prefill: (subject) => {
    const { said, elements, isKnown } = compositeSaid(subject);
    return { said, elements, byPerson: !isKnown };
  },
};
