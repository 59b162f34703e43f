import { database } from '#data/database.ts';
import type { Id } from '#domain/identity.ts';

/** Who made the last change of a project; empty when that person has given no name. */
export async function lastAuthor(project: Id): Promise<string> {
  const entry = await database().journal.where('project').equals(project).last();
  return entry?.author ?? '';
}
