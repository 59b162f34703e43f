import type { Content } from '#domain/workspace.ts';
import { database } from '#data/database.ts';
import { noteInSentinel } from './note-in-sentinel.ts';

/** A project of that id is here already, maybe deleted; nothing was written. */
export class ProjectExists extends Error {
  constructor(readonly projects: readonly string[]) {
    super(`Projects exist: ${projects.join(', ')}`);
    this.name = 'ProjectExists';
  }
}

/**
 * Adds whole projects as they are, with revisions and journal: an imported package, a library process, a duplicate.
 * One transaction. With `replace` a project of the same id is overwritten, else `ProjectExists` is thrown.
 */
export async function addContent(content: Content, replace = false): Promise<void> {
  const db = database();
  const projects = [...new Set(content.documents.map((document) => document.project))];
  const tables = [db.documents, db.records, db.diagrams, db.journal];
  await db.transaction('rw', tables, async () => {
    const present = (await db.documents.bulkGet(projects)).flatMap((document) => document?.id ?? []);
    if (present.length > 0 && !replace) throw new ProjectExists(present);
    for (const project of present) {
      for (const table of tables) await table.where('project').equals(project).delete();
    }
    await db.documents.bulkAdd([...content.documents]);
    await db.records.bulkAdd([...content.records]);
    await db.diagrams.bulkAdd([...content.diagrams]);
    await db.journal.bulkAdd([...content.journal]);
  });
  const last = await db.journal.orderBy('sequence').last();
  await noteInSentinel(db, last?.sequence ?? 0);
}
