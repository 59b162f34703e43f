import type { Operation, Value } from './facts.ts';

/** An operation whose old value is not what the facts hold; `found` is what they hold, `null` when the field is absent. */
export interface Mismatch {
  readonly operation: Operation;
  readonly found: Value | null;
}

/** The facts have moved since the operations were made: nothing was applied, and every mismatch is listed. */
export class StaleOperations extends Error {
  readonly mismatches: readonly Mismatch[];

  constructor(mismatches: readonly Mismatch[]) {
    super('stale-operations');
    this.name = 'StaleOperations';
    this.mismatches = mismatches;
  }
}
