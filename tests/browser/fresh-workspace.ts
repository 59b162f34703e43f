import { afterEach } from 'vitest';
import { StudioDatabase, useDatabase } from '#data/database.ts';
import { acceptDatabase } from '#data/open-database.ts';
import { newId } from '#domain/identity.ts';

const open: StudioDatabase[] = [];

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete({ disableAutoOpen: true });
  localStorage.clear();
});

/** An empty workspace in a real database of this browser; it goes after the test. */
export async function freshWorkspace(): Promise<StudioDatabase> {
  localStorage.clear();
  const db = new StudioDatabase(`test-${newId()}`);
  await db.open();
  open.push(db);
  useDatabase(db);
  await acceptDatabase(db);
  return db;
}

/** Waits until `take` gives something, at most ten seconds. */
export async function eventually<T>(take: () => T | undefined | null | false): Promise<T> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const value = take();
    if (value !== undefined && value !== null && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('It did not come.');
}
