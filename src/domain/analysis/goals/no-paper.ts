import { digitalByDefault } from '#domain/analysis/principles/digital-by-default.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** No paper documents, 601 p.5(6). */
export const noPaper: PrincipleHints = { code: 'goal.6', hints: digitalByDefault.hints };
