import { liveQuery, type Observable } from 'dexie';
import type { StudioDocument } from '#domain/document.ts';
import { database } from '#data/database.ts';

/** Every project document of the workspace, deleted and archived ones too, and again after each change in any tab. */
export function allProjects(): Observable<StudioDocument[]> {
  return liveQuery(() =>
    database().documents.where('[kind+project]').between(['project', ''], ['project', '\uffff']).toArray(),
  );
}
