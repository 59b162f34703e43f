import { compositeSaid } from '#domain/analysis/related.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Composite services, 601 p.5(8). */
export const compositeServices: PrincipleHints = {
  code: 'goal.8',
  hints: (subject) => {
    const { said, elements, isKnown } = compositeSaid(subject);
    return { said, elements, ...(isKnown ? { verdict: 'yes' } : { byPerson: true }) };
  },
};
