import { liveQuery, type Observable } from 'dexie';
import { database } from '#data/database.ts';

/** The name under which changes of this browser stand in the journal, live. */
export function author(): Observable<string> {
  return liveQuery(async () => (await database().meta.get('author'))?.value ?? '');
}
