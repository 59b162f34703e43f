import { database } from '#data/database.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { liveQuery, type Observable } from 'dexie';

/** The documents of the workspace and the live records of these kinds in all its projects, and again after each change in any tab. */
export function workspaceRecords(kinds: readonly RecordKind[]): Observable<{
  readonly documents: readonly StudioDocument[];
  readonly records: readonly StudioRecord[];
}> {
  return liveQuery(async () => {
    const records = await database().records.where('kind').anyOf(kinds).toArray();
    const documents = await database().documents.toArray();
    return { documents, records: records.filter(({ deletedAt }) => deletedAt === undefined) };
  });
}
