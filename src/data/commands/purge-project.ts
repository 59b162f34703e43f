import type { Id } from '#domain/identity.ts';
import { database } from '#data/database.ts';
import { acceptDatabase } from '#data/open-database.ts';

/** Removes a project for good, journal included. The separate, explicit act after a deletion mark; it cannot be undone. */
export async function purgeProject(project: Id): Promise<void> {
  const db = database();
  const tables = [db.documents, db.records, db.diagrams, db.journal];
  await db.transaction('rw', tables, async () => {
    for (const table of tables) await table.where('project').equals(project).delete();
  });
  // The journal got shorter on purpose; the mark outside the database must not take it for a loss.
  await acceptDatabase(db);
}
