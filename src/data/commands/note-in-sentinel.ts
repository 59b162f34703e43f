import type { StudioDatabase } from '#data/database.ts';
import { readSentinel, writeSentinel } from '#data/sentinel.ts';

/** Tells the mark outside the database how far the journal has come, after the transaction is committed. */
export async function noteInSentinel(db: StudioDatabase, journal: number): Promise<void> {
  const workspace = (await db.meta.get('workspace'))?.value;
  if (workspace === undefined) return;
  const before = readSentinel();
  const projects = await db.documents.where('[kind+project]').between(['project', ''], ['project', '\uffff']).count();
  if (before?.workspace === workspace && before.journal > journal) return;
  writeSentinel({ workspace, projects, journal });
}
