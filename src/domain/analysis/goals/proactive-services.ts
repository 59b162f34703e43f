import { madeProactive } from '#domain/analysis/questions/made-proactive.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Proactive services: the target variant is begun by the body, 601 p.5(5). */
export const proactiveServices: PrincipleHints = {
  code: 'goal.5',
  hints: (subject) => {
    const { said, justified = [], ...rest } = madeProactive.prefill(subject);
    return { ...rest, said: [...said, ...justified] };
  },
};
