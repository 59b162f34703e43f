import { database, type JournalRow } from '#data/database.ts';
import type { Id } from '#domain/identity.ts';
import { liveQuery, type Observable } from 'dexie';

/** The newest entries of a project's journal, newest first, live. */
export function latestEntries(project: Id, count: number): Observable<JournalRow[]> {
  return liveQuery(() => database().journal.where('project').equals(project).reverse().limit(count).toArray());
}
