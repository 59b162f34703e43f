import { StudioDatabase, useDatabase } from '#data/database.ts';
import { acceptDatabase } from '#data/open-database.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** A new database in memory for one test; `factory` is kept to open the same database again. */
export async function openMemoryDatabase(
  factory = new IDBFactory(),
): Promise<{ db: StudioDatabase; factory: IDBFactory }> {
  const db = new StudioDatabase('test', { indexedDB: factory, IDBKeyRange });
  await db.open();
  useDatabase(db);
  await acceptDatabase(db);
  return { db, factory };
}
