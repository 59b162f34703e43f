import type { StudioRecord } from '#domain/document.ts';
import { CommandFailed } from '#state/command-failed.ts';
import { changeRecord, type ProjectRecords } from '#state/record-actions.ts';
import type { FieldChanges, SaveOutcome } from './record-drafts.ts';

/** Saves fields of a record and tells how it ended; a failure has been told to the person already. */
export async function saveChanges(
  seen: ProjectRecords,
  record: StudioRecord,
  changes: FieldChanges,
): Promise<SaveOutcome> {
  return outcomeOf(() => changeRecord(seen, record, changes));
}

export async function outcomeOf(command: () => Promise<unknown>): Promise<SaveOutcome> {
  try {
    await command();
    return 'saved';
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return error.failure === 'stale' ? 'stale' : 'failed';
  }
}
