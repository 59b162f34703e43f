import { lessIsBetter } from '#domain/analysis/changed-number.ts';
import { burdenAt } from '#domain/analysis/analysis-subject.ts';
import { stepsWithDocuments } from '#domain/analysis/documents.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Digital by default: any paper document in the target variant speaks against, 601 p.4(2). */
export const digitalByDefault: PrincipleHints = {
  code: 'principle.2',
  hints: (subject) => {
    const found = lessIsBetter(subject, ['documents-paper', 'media-breaks']);
    const { toBe } = subject;
    if (!toBe || burdenAt(toBe, 'documents-paper') === 0) return found;
    return { ...found, verdict: 'no', elements: { 'to-be': stepsWithDocuments(toBe, true) } };
  },
};
