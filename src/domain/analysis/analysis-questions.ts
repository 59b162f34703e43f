import { demand } from '#domain/analysis/questions/demand.ts';
import { documentsExcluded } from '#domain/analysis/questions/documents-excluded.ts';
import { electronicOnly } from '#domain/analysis/questions/electronic-only.ts';
import { electronicResult } from '#domain/analysis/questions/electronic-result.ts';
import { fewerFields } from '#domain/analysis/questions/fewer-fields.ts';
import { integratedWith } from '#domain/analysis/questions/integrated-with.ts';
import { madeComposite } from '#domain/analysis/questions/made-composite.ts';
import { madeProactive } from '#domain/analysis/questions/made-proactive.ts';
import { noCollegial } from '#domain/analysis/questions/no-collegial.ts';
import { noVisits } from '#domain/analysis/questions/no-visits.ts';
import { oneTimePassword } from '#domain/analysis/questions/one-time-password.ts';
import { shorterTerm } from '#domain/analysis/questions/shorter-term.ts';
import { systemInUse } from '#domain/analysis/questions/system-in-use.ts';
import { withoutProvider } from '#domain/analysis/questions/without-provider.ts';
import type { AnalysisQuestion } from './analysis-question.ts';

/** The family of the 14 questions, in the order of the questionnaire. */
export const analysisQuestions: readonly AnalysisQuestion[] = [
  demand,
  electronicOnly,
  electronicResult,
  shorterTerm,
  documentsExcluded,
  noCollegial,
  withoutProvider,
  oneTimePassword,
  madeProactive,
  madeComposite,
  fewerFields,
  noVisits,
  systemInUse,
  integratedWith,
];
