import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { adoptChange } from '#domain/adopt/adopt-change.ts';
import type { AdoptionRefusal, AdoptionSide } from '#domain/adopt/adoption.ts';
import type { StudioDocument } from '#domain/document.ts';
import { apply } from '#domain/facts/apply.ts';
import type { Comparison, ElementDifference } from '#domain/lineage/compare-variants.ts';
import { perform } from './perform.ts';
import { withFreeVariants } from './variant-locks.ts';

/** How many differences of the element stay, or why nothing was taken over. */
export type Adopted = { readonly left: number } | { readonly refused: AdoptionRefusal };

/**
 * Takes a difference of one element over into one of the two compared variants, as one command of the project and one
 * step of undo. A variant that somebody edits, and one that would not be sound afterwards, stay as they are. Throws
 * `CommandFailed`.
 */
export async function adoptInto(
  target: StudioDocument,
  side: AdoptionSide,
  comparison: Comparison,
  element: ElementDifference,
): Promise<Adopted> {
  const adoption = adoptChange(comparison, element, side);
  if ('refused' in adoption) return adoption;
  const { operations, left } = adoption;
  const facts = comparison[side].facts;
  const known = normaliseFacts(facts).repairs.length;
  if (normaliseFacts(apply(facts, operations)).repairs.length > known) return { refused: 'breaks' };
  return withFreeVariants([target.id], async (free): Promise<Adopted> => {
    if (!free.has(target.id)) return { refused: 'edited' };
    await perform({
      command: 'adopt-change',
      project: target.project,
      documents: [{ document: target.id, kind: target.kind, basedOn: target.revision, operations }],
    });
    return { left: left.length };
  });
}
