import type { Operation } from '#domain/facts/facts.ts';
import type { ChangeKind } from '#domain/lineage/change-kinds.ts';

/** Why a change cannot be adopted into the other variant. */
export type AdoptionRefusal =
  'kind' | 'no-lane' | 'no-neighbour' | 'no-partner' | 'has-inside' | 'breaks' | 'edited' | 'gone';

/** What adopting a change does to the facts of the target and which kinds of it stay a difference, or why it is refused. */
export type Adoption =
  | { readonly operations: readonly Operation[]; readonly left: readonly ChangeKind[] }
  | { readonly refused: AdoptionRefusal };

/** Which of the two compared variants takes the change. */
export type AdoptionSide = 'before' | 'after';
