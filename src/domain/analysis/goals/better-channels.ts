import { lessIsBetter } from '#domain/analysis/changed-number.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Better channels through fewer processes: hand-offs and organisations do not grow, 601 p.5(2). */
export const betterChannels: PrincipleHints = {
  code: 'goal.2',
  hints: (subject) => lessIsBetter(subject, ['hand-offs', 'bodies']),
};
