import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { timePeriods } from '#domain/analysis/actions/time-periods.ts';

/** 4. How far the term can be cut. */
export const shorterTerm: AnalysisQuestion = {
  number: 4,
  yesOrNo: false,
  prefill: (subject) => {
    if (!subject.toBe) return noTarget;
    const periods = timePeriods.prefill(subject);
    return {
      ...periods,
      said: periods.said.filter(({ code }) => code === 'lead-change' || code === 'waits-none'),
      justified: periods.said.filter(({ code }) => code === 'waits' || code === 'waits-longest'),
    };
  },
};
