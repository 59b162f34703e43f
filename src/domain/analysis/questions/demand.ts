import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';

/** 1. How much the service is asked for, by statistics: cases per year. */
export const demand: AnalysisQuestion = {
  number: 1,
  yesOrNo: false,
  prefill: ({ asIs, records }) => {
    const passport = records('passport')[0]?.fields ?? {};
    const perYear = numberOf(passport, 'volumePerYear') ?? asIs?.figures()?.perYear;
    if (perYear === undefined) return { said: [{ code: 'demand-unknown' }], elements: {}, byPerson: true };
    const source = stringOf(passport, 'volumeSource');
    return {
      said: [{ code: 'demand', params: { n: perYear } }],
      elements: {},
      justified: source === '' ? [] : [{ code: 'demand-source', params: { source } }],
    };
  },
};
