import { lessIsBetter } from '#domain/analysis/changed-number.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Decisions are not passed upward or to collegial bodies: no approvals and collegial decisions are added, 601 p.4(1). */
export const managerialResponsibility: PrincipleHints = {
  code: 'principle.1',
  hints: (subject) => lessIsBetter(subject, ['approvals', 'approving-units', 'collegial']),
};
