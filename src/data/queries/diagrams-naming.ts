import { database } from '#data/database.ts';
import type { Diagram } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** So many diagrams are in memory at once, and others get their turn between. */
const atOnce = 25;

/** The diagrams of the workspace in whose text an id stands. */
export async function diagramsNaming(id: Id): Promise<Diagram[]> {
  const { diagrams } = database();
  const keys = await diagrams.toCollection().primaryKeys();
  const found: Diagram[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    const rows = await diagrams.bulkGet(keys.slice(at, at + atOnce));
    found.push(...rows.filter((row) => row !== undefined).filter(({ source }) => source.text.includes(id)));
  }
  return found;
}
