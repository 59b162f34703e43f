import { liveQuery, type Observable } from 'dexie';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { database } from '#data/database.ts';

/** Documents and records of a project without its diagrams, live: what the register screens need. */
export function projectRecords(project: Id): Observable<{ documents: StudioDocument[]; records: StudioRecord[] }> {
  return liveQuery(async () => ({
    documents: await database().documents.where('project').equals(project).toArray(),
    records: await database().records.where('project').equals(project).toArray(),
  }));
}
