import type { SavingFailure } from './saving-store.ts';

/** The command did not happen; the person has been told why and nothing was lost. */
export class CommandFailed extends Error {
  constructor(
    readonly failure: SavingFailure,
    override readonly cause: unknown,
  ) {
    super(failure);
    this.name = 'CommandFailed';
  }
}
