import type { AnalysisSubject } from './analysis-subject.ts';
import type { Prefilled } from './said.ts';

/** One of the 14 actions of the analysis of a service, order 193/НҚ of 14.05.2020 p.8. */
export interface AnalysisAction {
  readonly number: number;
  readonly prefill: (subject: AnalysisSubject) => Prefilled;
}

/** What is said when nothing is drawn yet. */
export const notDrawn: Prefilled = { said: [{ code: 'not-drawn' }], elements: {}, byPerson: true };
