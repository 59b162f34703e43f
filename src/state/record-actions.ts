import { documentKindOf, type Change, type Fields, type StudioDocument, type StudioRecord } from '#domain/document.ts';
import type { CarriedRecord } from '#domain/fragment.ts';
import { newId, type Id } from '#domain/identity.ts';
import { recordOperations } from '#domain/record-facts.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { perform } from './perform.ts';

/** What an action needs to know: documents and records of the project as the screen sees them now. */
export interface ProjectRecords {
  readonly documents: readonly StudioDocument[];
  readonly records: readonly StudioRecord[];
}

/** Adds a record after the last of its kind and returns its id. */
export async function addRecord(seen: ProjectRecords, kind: RecordKind, fields: Fields = {}): Promise<Id> {
  const [id] = await addRecords(seen, kind, [fields]);
  return id ?? '';
}

/** Adds several records of a kind in one step, in their order, and returns their ids. */
export async function addRecords(seen: ProjectRecords, kind: RecordKind, all: readonly Fields[]): Promise<Id[]> {
  const document = documentFor(seen, kind);
  const records = all.map((fields) => ({ id: newId(), kind, fields }));
  if (records.length > 0) await perform(change(`add-${kind}`, document, added(seen, document, kind, records)));
  return records.map(({ id }) => id);
}

/** Adds records of several kinds under the ids that they have, each after the last of its kind, in one step. */
export async function bringRecords(seen: ProjectRecords, all: readonly CarriedRecord[]): Promise<void> {
  const changes = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const document = documentFor(seen, kind);
    const ofKind = all.filter((record) => record.kind === kind);
    return change('bring-records', document, added(seen, document, kind, ofKind));
  });
  const [first] = changes;
  if (!first) return;
  const parts = changes.flatMap(({ documents }) => documents);
  const documents = [...new Set(parts.map(({ document }) => document))].flatMap((id) => {
    const [part, ...others] = parts.filter(({ document }) => document === id);
    if (!part) return [];
    return { ...part, operations: [part, ...others].flatMap(({ operations }) => operations) };
  });
  await perform({ ...first, documents });
}

function added(
  seen: ProjectRecords,
  document: StudioDocument,
  kind: RecordKind,
  all: readonly CarriedRecord[],
): ReturnType<typeof recordOperations>[] {
  const orders = generateNKeysBetween(lastOrder(seen.records, kind), null, all.length);
  return all.map(({ id, fields }, at) =>
    recordOperations(null, {
      ...{ id, project: document.project, document: document.id },
      ...{ kind, order: orders[at] ?? '', fields },
    }),
  );
}

/** Replaces some fields of a record; `undefined` removes a field. */
export async function changeRecord(
  seen: ProjectRecords,
  record: StudioRecord,
  changes: Readonly<Record<string, Fields[string] | undefined>>,
): Promise<void> {
  const merged: Record<string, Fields[string] | undefined> = { ...record.fields, ...changes };
  const fields = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Fields;
  const operations = recordOperations(record, { ...record, fields });
  if (operations.length === 0) return;
  await perform(change(`change-${record.kind}`, documentFor(seen, record.kind), [operations]));
}

/** Marks records deleted; undo clears the mark. */
export async function deleteRecords(seen: ProjectRecords, records: readonly StudioRecord[]): Promise<void> {
  const first = records[0];
  if (!first) return;
  const deletedAt = new Date().toISOString();
  const operations = records.map((record) => recordOperations(record, { ...record, deletedAt }));
  await perform(change(`delete-${first.kind}`, documentFor(seen, first.kind), operations));
}

/** Brings deleted records back; those that are there already stay as they are. */
export async function restoreRecords(seen: ProjectRecords, ids: readonly Id[]): Promise<void> {
  const deleted = seen.records.filter((record) => record.deletedAt !== undefined && ids.includes(record.id));
  const first = deleted[0];
  if (!first) return;
  const operations = deleted.map((record) => recordOperations(record, withoutMark(record)));
  await perform(change(`restore-${first.kind}`, documentFor(seen, first.kind), operations));
}

/** Puts a record between two neighbours of its kind (`null`: at that end). */
export async function moveRecord(
  seen: ProjectRecords,
  record: StudioRecord,
  before: StudioRecord | null,
  after: StudioRecord | null,
): Promise<void> {
  const order = generateKeyBetween(before?.order ?? null, after?.order ?? null);
  await perform(
    change(`move-${record.kind}`, documentFor(seen, record.kind), [recordOperations(record, { ...record, order })]),
  );
}

function withoutMark({ deletedAt: _mark, ...record }: StudioRecord): StudioRecord {
  return record;
}

/** The document of the project that holds records of a kind. */
export function documentFor(seen: ProjectRecords, kind: RecordKind): StudioDocument {
  const document = seen.documents.find((each) => each.kind === documentKindOf(kind));
  if (!document) throw new Error(`The project has no document for ${kind}.`);
  return document;
}

/** The place of the last record of a kind, deleted ones too; null without any. */
export function lastOrder(records: readonly StudioRecord[], kind: RecordKind): string | null {
  const orders = records.filter((record) => record.kind === kind).map((record) => record.order);
  return orders.length === 0 ? null : orders.reduce((last, order) => (order > last ? order : last));
}

function change(command: string, document: StudioDocument, operations: ReturnType<typeof recordOperations>[]): Change {
  const part = {
    document: document.id,
    kind: document.kind,
    basedOn: document.revision,
    operations: operations.flat(),
  };
  return { command, project: document.project, documents: [part] };
}
