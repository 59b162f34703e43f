import { database } from '#data/database.ts';

/** Remembers who works in this browser. A label for the journal, not a security boundary. */
export async function setAuthor(name: string): Promise<void> {
  await database().meta.put({ key: 'author', value: name });
}
