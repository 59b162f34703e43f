import type { Workspace } from '#domain/workspace.ts';
import { database } from '#data/database.ts';
import { withoutSequence } from './project-content.ts';

/** Everything this browser holds, read in one transaction; the journal in its order. */
export async function wholeWorkspace(): Promise<Workspace> {
  const db = database();
  return db.transaction('r', [db.documents, db.records, db.diagrams, db.journal, db.meta], async () => ({
    id: (await db.meta.get('workspace'))?.value ?? '',
    documents: await db.documents.orderBy('id').toArray(),
    records: await db.records.orderBy('id').toArray(),
    diagrams: await db.diagrams.orderBy('variant').toArray(),
    journal: withoutSequence(await db.journal.orderBy('sequence').toArray()),
  }));
}
