import type { Id } from '#domain/identity.ts';
import type { JournalEntry } from '#domain/journal.ts';
import { database } from '#data/database.ts';
import { newStamp, nextEntry } from './apply-change.ts';
import { noteInSentinel } from './note-in-sentinel.ts';

/**
 * A journal entry that changes no document and is not written yet: what is being made holds the note of itself, and
 * whether it will be made is not known before the end.
 */
export async function draftNote(project: Id, command: string): Promise<JournalEntry> {
  const db = database();
  return db.transaction('rw', [db.journal, db.meta], async () =>
    nextEntry(db, { project, command }, [], await newStamp(db)),
  );
}

/** Writes a drafted note. Says no, and writes nothing, when the journal of the project has gone on meanwhile. */
export async function writeNote(entry: JournalEntry): Promise<boolean> {
  const db = database();
  const sequence = await db.transaction('rw', [db.journal], async () => {
    const last = await db.journal.where('project').equals(entry.project).last();
    return (last?.hash ?? '') === entry.previous ? db.journal.add(entry) : undefined;
  });
  if (sequence === undefined) return false;
  await noteInSentinel(db, sequence);
  return true;
}
