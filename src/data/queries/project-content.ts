import { liveQuery, type Observable } from 'dexie';
import type { Id } from '#domain/identity.ts';
import { emptyContent, type Content } from '#domain/workspace.ts';
import { database } from '#data/database.ts';

/** A project with its documents, records (deleted ones too) and diagrams, live; the journal is left out because screens do not need it. */
export function projectContent(project: Id): Observable<Content> {
  return liveQuery(async () => ({ ...(await readProject(project, false)) }));
}

/** The same once, journal included: for packages, backups and duplicates. */
export async function readProject(project: Id, withJournal = true): Promise<Content> {
  const db = database();
  return db.transaction('r', [db.documents, db.records, db.diagrams, db.journal], async () => ({
    ...emptyContent,
    documents: await db.documents.where('project').equals(project).toArray(),
    records: await db.records.where('project').equals(project).toArray(),
    diagrams: await db.diagrams.where('project').equals(project).toArray(),
    journal: withJournal ? withoutSequence(await db.journal.where('project').equals(project).toArray()) : [],
  }));
}

/** The place in this database is not part of an entry: it differs from browser to browser. */
export function withoutSequence<T extends { sequence: number }>(rows: readonly T[]): Omit<T, 'sequence'>[] {
  return rows.map(({ sequence: _place, ...entry }) => entry);
}
