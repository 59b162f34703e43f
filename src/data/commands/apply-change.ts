import { nextClock } from '#domain/clock.ts';
import type { Change, Diagram, DocumentChange, StudioDocument, StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { hashOfEntry, type JournalEntry } from '#domain/journal.ts';
import { applyToFields } from './apply-to-fields.ts';
import { applyToRecords } from './apply-to-records.ts';
import { database, type StudioDatabase } from '#data/database.ts';
import { noteInSentinel } from './note-in-sentinel.ts';
import { StaleRevision } from './stale-revision.ts';

/** What the command left behind: the new revision of each document and the journal entry. */
export interface Applied {
  readonly revisions: ReadonlyMap<Id, number>;
  readonly entry: JournalEntry;
}

/**
 * The one write path: checks what the author saw, writes every document of the command and its journal entry
 * in one transaction, so that a killed browser leaves all of it or none.
 *
 * A document that moved since `basedOn` still takes operations whose old values hold (different fields merge by
 * themselves); a new diagram source never does. Throws `StaleRevision` and writes nothing otherwise.
 */
export async function applyChange(change: Change): Promise<Applied> {
  const db = database();
  const tables = [db.documents, db.records, db.diagrams, db.journal, db.meta];
  const { applied, sequence } = await db.transaction('rw', tables, async () => writeChange(db, change));
  await noteInSentinel(db, sequence);
  return applied;
}

/** The body of the transaction; commands that do more in the same transaction call it from theirs. */
export async function writeChange(db: StudioDatabase, change: Change): Promise<{ applied: Applied; sequence: number }> {
  const stamp = await newStamp(db);
  const revisions = new Map<Id, number>();
  const journaled: (DocumentChange & { revision: number })[] = [];
  for (const part of change.documents) {
    const revision = await writeDocument(db, change.project, part, stamp);
    revisions.set(part.document, revision);
    const { source, patched, ...kept } = part;
    journaled.push({ ...kept, revision, ...(source && !patched ? { source } : {}), ...(patched ? { patched } : {}) });
  }
  const { entry, sequence } = await appendEntry(db, change, journaled, stamp);
  return { applied: { revisions, entry }, sequence };
}

/** When and by whom a command is given. */
export interface Stamp {
  readonly clock: string;
  readonly at: string;
  readonly device: Id;
  readonly author: string;
}

/** The stamp of a command that is given now; call it within a transaction that may write `meta`. */
export async function newStamp(db: StudioDatabase): Promise<Stamp> {
  const wall = Date.now();
  const [device, author, last] = await db.meta.bulkGet(['device', 'author', 'clock']);
  const clock = nextClock(last?.value ?? '', wall, device?.value ?? '');
  await db.meta.put({ key: 'clock', value: clock });
  return { clock, at: new Date(wall).toISOString(), device: device?.value ?? '', author: author?.value ?? '' };
}

async function writeDocument(db: StudioDatabase, project: Id, part: DocumentChange, stamp: Stamp): Promise<number> {
  const current = await db.documents.get(part.document);
  if (!current !== (part.basedOn === null)) throw new StaleRevision(part.document, []);
  const moved = current !== undefined && current.revision !== part.basedOn;
  if (moved && part.source) throw new StaleRevision(part.document, []);

  const own = part.operations.filter((operation) => operation.entity === part.document);
  const others = part.source ? [] : part.operations.filter((operation) => operation.entity !== part.document);
  const document: StudioDocument = {
    id: part.document,
    project,
    kind: part.kind,
    revision: (current?.revision ?? 0) + 1,
    fields: applyToFields(part.document, current?.fields ?? {}, own),
    clock: stamp.clock,
    changedAt: stamp.at,
  };
  await db.documents.put(document);
  await writeRecords(db, document, others);
  if (part.source) await db.diagrams.put({ variant: part.document, project, source: part.source } satisfies Diagram);
  return document.revision;
}

async function writeRecords(
  db: StudioDatabase,
  document: StudioDocument,
  operations: DocumentChange['operations'],
): Promise<void> {
  if (operations.length === 0) return;
  const ids = [...new Set(operations.map((operation) => operation.entity))];
  const before = (await db.records.bulkGet(ids)).filter((record): record is StudioRecord => record !== undefined);
  if (before.some((record) => record.document !== document.id)) throw new StaleRevision(document.id, []);
  await db.records.bulkPut(applyToRecords(document, before, operations));
}

async function appendEntry(
  db: StudioDatabase,
  change: Change,
  documents: JournalEntry['documents'],
  stamp: Stamp,
): Promise<{ entry: JournalEntry; sequence: number }> {
  const entry = await nextEntry(db, change, documents, stamp);
  const sequence = await db.journal.add(entry);
  return { entry, sequence: sequence };
}

/** The entry that would follow the journal of the project as it is now. */
export async function nextEntry(
  db: StudioDatabase,
  { project, command }: Pick<Change, 'project' | 'command'>,
  documents: JournalEntry['documents'],
  stamp: Stamp,
): Promise<JournalEntry> {
  const last = await db.journal.where('project').equals(project).last();
  const unhashed = { id: newId(), project, command, documents, previous: last?.hash ?? '', ...stamp };
  return { ...unhashed, hash: hashOfEntry(unhashed) };
}
