import { lessIsBetter } from '#domain/analysis/changed-number.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Better channels to people and other bodies through fewer processes: visits and bodies involved do not grow, 601 p.5(2). */
export const betterChannels: PrincipleHints = {
  code: 'goal.2',
  hints: (subject) => lessIsBetter(subject, ['visits', 'bodies']),
};
