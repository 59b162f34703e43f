import { changedNumber, lessIsBetter } from '#domain/analysis/changed-number.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';
import { stepCount } from '#domain/analysis/step-count.ts';

/** Optimal regulation: no documents, fields or steps are added, 601 p.4(4). */
export const optimalRegulation: PrincipleHints = {
  code: 'principle.4',
  hints: (subject) => {
    const found = lessIsBetter(subject, ['documents-asked', 'documents-produced', 'fields-manual']);
    if (!subject.toBe) return found;
    const steps = stepCount(subject);
    const isMore = (steps.after ?? 0) > (steps.before ?? 0);
    return { ...found, said: [...found.said, changedNumber(steps)], ...(isMore ? { verdict: 'no' } : {}) };
  },
};
