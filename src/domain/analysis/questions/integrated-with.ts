import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { systemsToIntegrate } from '#domain/analysis/actions/systems-to-integrate.ts';
import { systemsIn } from '#domain/analysis/analysis-subject.ts';

/** 14. Whether the system is integrated with others, and with which: those that the variants use. */
export const integratedWith: AnalysisQuestion = {
  number: 14,
  yesOrNo: false,
  prefill: (subject) => {
    const { said, ...rest } = systemsToIntegrate.prefill(subject);
    return {
      ...rest,
      said: said.filter(({ code }) => code !== 'systems-new'),
      justified: said.filter(({ code }) => code === 'systems-new'),
      ...(subject.asIs ? { verdict: systemsIn(subject.asIs).length > 1 ? ('yes' as const) : ('no' as const) } : {}),
    };
  },
};
