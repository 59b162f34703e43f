import { continuousImprovement } from '#domain/analysis/principles/continuous-improvement.ts';
import { digitalByDefault } from '#domain/analysis/principles/digital-by-default.ts';
import { essenceOverForm } from '#domain/analysis/principles/essence-over-form.ts';
import { managerialResponsibility } from '#domain/analysis/principles/managerial-responsibility.ts';
import { optimalRegulation } from '#domain/analysis/principles/optimal-regulation.ts';
import type { PrincipleHints } from './principle-hints.ts';

/** The family of the five principles, 601 p.4. */
export const principlesHints: readonly PrincipleHints[] = [
  managerialResponsibility,
  digitalByDefault,
  essenceOverForm,
  optimalRegulation,
  continuousImprovement,
];
