import { liveQuery, type Observable } from 'dexie';
import type { StudioDocument } from '#domain/document.ts';
import { database } from '#data/database.ts';

/** Every variant document of the workspace without its diagram. */
export function allVariants(): Observable<StudioDocument[]> {
  return liveQuery(() =>
    database().documents.where('[kind+project]').between(['variant', ''], ['variant', '\uffff']).toArray(),
  );
}
