import type { Workspace } from '#domain/workspace.ts';
import { acceptDatabase } from '#data/open-database.ts';
import { database } from '#data/database.ts';

/** Puts a restored workspace in the place of the present one, in one transaction; the device and the author stay this browser's. */
export async function replaceWorkspace(workspace: Workspace): Promise<void> {
  const db = database();
  const tables = [db.documents, db.records, db.diagrams, db.journal, db.meta];
  await db.transaction('rw', tables, async () => {
    for (const table of [db.documents, db.records, db.diagrams, db.journal]) await table.clear();
    await db.documents.bulkAdd([...workspace.documents]);
    await db.records.bulkAdd([...workspace.records]);
    await db.diagrams.bulkAdd([...workspace.diagrams]);
    await db.journal.bulkAdd([...workspace.journal]);
    await db.meta.put({ key: 'workspace', value: workspace.id });
  });
  await acceptDatabase(db);
}
