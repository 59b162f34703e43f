import { createStore } from '@xstate/store';

/** Why something is not saved, as a code for src/i18n. */
export type SavingFailure = 'quota' | 'stale' | 'storage' | 'closed';

export interface Saving {
  /** Commands that run now. */
  readonly running: number;
  /** Edits of an open diagram that no command has taken yet. */
  readonly waiting: boolean;
  readonly failure: SavingFailure | undefined;
  /** The database lives only in memory: work goes on, a backup file is the only way to keep it. */
  readonly inMemory: boolean;
  readonly savedAt: number | undefined;
}

const start: Saving = { running: 0, waiting: false, failure: undefined, inMemory: false, savedAt: undefined };

/** What the screen says about saving; every write passes through it. */
export const savingStore = createStore({
  context: start,
  on: {
    editMade: (context) => ({ ...context, waiting: true }),
    editsTaken: (context) => ({ ...context, waiting: false }),
    commandStarted: (context) => ({ ...context, running: context.running + 1 }),
    commandSaved: (context, event: { at: number }) => ({
      ...context,
      running: context.running - 1,
      failure: undefined,
      savedAt: event.at,
    }),
    commandFailed: (context, event: { failure: SavingFailure }) => ({
      ...context,
      running: context.running - 1,
      failure: event.failure,
    }),
    databaseClosed: (context) => ({ ...context, failure: 'closed' as const }),
    memoryUsed: (context) => ({ ...context, inMemory: true }),
  },
});

export type SavingState = 'saved' | 'saving' | 'waiting' | 'failed' | 'memory';

/** The one word for the present state. */
export function savingState(saving: Saving): SavingState {
  if (saving.failure !== undefined) return 'failed';
  if (saving.running > 0) return 'saving';
  if (saving.waiting) return 'waiting';
  return saving.inMemory ? 'memory' : 'saved';
}
