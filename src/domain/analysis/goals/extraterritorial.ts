import { noVisits } from '#domain/analysis/questions/no-visits.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Extraterritorial services: nobody has to come to a certain place, 601 p.5(9). */
export const extraterritorial: PrincipleHints = {
  code: 'goal.9',
  hints: (subject) => {
    const { said, justified = [], ...rest } = noVisits.prefill(subject);
    return { ...rest, said: [...said, ...justified] };
  },
};
