import type { Operation } from '#domain/facts/facts.ts';
import type { ChangeKind } from '#domain/lineage/change-kinds.ts';

/** Why a change cannot be adopted into the other variant. */
export type AdoptionRefusal =
  | 'kind'
  | 'no-lane'
  | 'no-neighbour'
  | 'no-partner'
  | 'no-pools'
  /** Its ends are in different pools or sub-processes of the target, or in one where a message goes between two. */
  | 'apart'
  | 'is-there'
  /** It stands where the step does on whose border it is, or the sub-process that it is in. */
  | 'with-host'
  /** A pool or a lane in which steps stand that stay. */
  | 'has-steps'
  | 'vertical'
  | 'breaks'
  | 'edited'
  | 'gone';

/** What adopting a change does to the facts of the target and which kinds of it stay a difference, or why it is refused. */
export type Adoption =
  | { readonly operations: readonly Operation[]; readonly left: readonly ChangeKind[] }
  | { readonly refused: AdoptionRefusal };

/** Which of the two compared variants takes the change. */
export type AdoptionSide = 'before' | 'after';
