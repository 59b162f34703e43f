import type { Choice } from '#domain/choices.ts';
import type { Text } from '#domain/language.ts';
import type { AnalysisSide } from './analysis-subject.ts';

/** Documents that a variant produces in a medium, with the steps that do. */
export function resultsOf(
  side: AnalysisSide,
  medium: Choice<'medium'>,
): { readonly names: readonly Text[]; readonly steps: readonly string[] } {
  const own = [...side.details].flatMap(([step, { documents }]) =>
    documents
      .filter((document) => document.direction === 'produced' && document.medium === medium)
      .map(({ name }) => ({ step, name })),
  );
  return { names: own.map(({ name }) => name), steps: [...new Set(own.map(({ step }) => step))] };
}

export function producedOnPaper(side: AnalysisSide): number {
  return resultsOf(side, 'paper').names.length;
}
