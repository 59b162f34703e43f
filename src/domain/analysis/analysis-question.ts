import type { AnalysisSubject } from './analysis-subject.ts';
import type { Prefilled } from './said.ts';

/** One question of the questionnaire of a service, order 193/НҚ of 14.05.2020, Annex 2. */
export interface AnalysisQuestion {
  readonly number: number;
  /** Answered by yes or no; a no needs a justification. */
  readonly yesOrNo: boolean;
  readonly prefill: (subject: AnalysisSubject) => Prefilled;
}

/** What is said when no target variant shows what can be done. */
export const noTarget: Prefilled = { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
