import type { Choice } from '#domain/choices.ts';
import type { AnalysisSubject } from './analysis-subject.ts';
import type { Prefilled } from './said.ts';

/** What the model says for or against one of the five principles (601 p.4) or of the nine goals (601 p.5). */
export interface PrincipleHints<Code extends string = Choice<'principle'> | Choice<'goal'>> {
  readonly code: Code;
  /** A verdict is a suggestion: `no` when something speaks against it. */
  readonly hints: (subject: AnalysisSubject) => Prefilled;
}
