import { liveQuery, type Observable } from 'dexie';
import type { Id } from '#domain/identity.ts';
import { database, type JournalRow } from '#data/database.ts';

/** The journal of a project, oldest first, live. */
export function projectJournal(project: Id): Observable<JournalRow[]> {
  return liveQuery(() => database().journal.where('project').equals(project).sortBy('sequence'));
}
