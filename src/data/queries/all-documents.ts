import { database } from '#data/database.ts';
import type { StudioDocument } from '#domain/document.ts';
import { liveQuery, type Observable } from 'dexie';

/** Every document of the workspace without records and diagrams, and again after each change in any tab. */
export function allDocuments(): Observable<StudioDocument[]> {
  return liveQuery(readDocuments);
}

/** The same once. */
export function readDocuments(): Promise<StudioDocument[]> {
  return database().documents.toArray();
}
