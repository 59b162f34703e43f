import { database, type JournalRow } from '#data/database.ts';
import type { Id } from '#domain/identity.ts';

/** At most `count` entries of a project's journal after the first `passed` ones, oldest first. */
export async function journalPart(project: Id, passed: number, count: number): Promise<JournalRow[]> {
  return database().journal.where('project').equals(project).offset(passed).limit(count).toArray();
}
