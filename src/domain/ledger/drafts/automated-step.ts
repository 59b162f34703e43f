import type { StepDetails } from '#domain/diagram/step-details.ts';
import type { Fate } from '#domain/lineage/fate.ts';
import { routeFor, type DraftRule } from './draft.ts';

/** A step that a system does from now on is built into that system, on the platform where there is none (601 p.38). */
export const automatedStep: DraftRule = {
  code: 'automated-step',
  propose: ({ row, after, newSystems, isSystem }) =>
    !isSystem && (row.fate === 'automated' || row.also.includes('automated') || isAddedAndAutomatic(row.fate, after))
      ? { kind: 'automation', section: 'systems', systems: newSystems, route: routeFor(newSystems) }
      : undefined,
};

function isAddedAndAutomatic(fate: Fate, after: readonly StepDetails[]): boolean {
  return (fate === 'added' || fate === 'replaced') && after.some(({ automation }) => automation === 'automatic');
}
