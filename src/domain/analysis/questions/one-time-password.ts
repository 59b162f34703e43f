import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';

/** 8. Whether the service can be had by a one-time password: no model tells it. */
export const oneTimePassword: AnalysisQuestion = {
  number: 8,
  yesOrNo: true,
  prefill: () => ({ said: [{ code: 'password-by-person' }], elements: {}, byPerson: true }),
};
