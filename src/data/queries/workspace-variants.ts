import { database } from '#data/database.ts';
import type { Id } from '#domain/identity.ts';
import { liveVariants } from '#domain/live-variants.ts';
import { liveQuery, type Observable } from 'dexie';

/** Ids of the variants of the workspace that are there, and again after each change in any tab. */
export function workspaceVariants(): Observable<ReadonlySet<Id>> {
  return liveQuery(readWorkspaceVariants);
}

/** The same once. */
export async function readWorkspaceVariants(): Promise<ReadonlySet<Id>> {
  return new Set(liveVariants(await database().documents.toArray()).map(({ id }) => id));
}
