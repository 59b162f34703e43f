import type { Operation } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';

/** The document moved since the author read it; `mismatches` are the operations whose old value no longer holds. Nothing was written. */
export class StaleRevision extends Error {
  constructor(
    readonly document: Id,
    readonly mismatches: readonly Operation[],
  ) {
    super(`Document ${document} has moved.`);
    this.name = 'StaleRevision';
  }
}
