import { documentKindOf, type Change, type Fields, type StudioRecord } from '#domain/document.ts';
import type { Operation } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { recordOperations } from '#domain/record-facts.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { generateKeyBetween } from 'fractional-indexing';
import { perform } from './perform.ts';
import { documentFor, lastOrder, type ProjectRecords } from './record-actions.ts';

/** A record that is made; the id is given, so that others may point to it. */
export interface NewRecord {
  readonly id: Id;
  readonly kind: RecordKind;
  readonly fields: Fields;
}

/** A record with what becomes of its fields; `undefined` removes one. */
export type RecordEdit = readonly [StudioRecord, Readonly<Record<string, Fields[string] | undefined>>];

/** Makes and changes records of several kinds as one command, whatever documents hold them. */
export async function editRecords(
  seen: ProjectRecords,
  command: string,
  made: readonly NewRecord[],
  edits: readonly RecordEdit[] = [],
  undoable = true,
): Promise<void> {
  const orders = new Map<RecordKind, string | null>();
  const operations = new Map<RecordKind, Operation[]>();
  const add = (kind: RecordKind, some: readonly Operation[]): void => {
    operations.set(kind, [...(operations.get(kind) ?? []), ...some]);
  };
  for (const { id, kind, fields } of made) {
    const order = generateKeyBetween(orders.get(kind) ?? lastOrder(seen.records, kind), null);
    orders.set(kind, order);
    const { project, id: document } = documentFor(seen, kind);
    add(kind, recordOperations(null, { id, project, document, kind, order, fields }));
  }
  for (const [record, changes] of edits) {
    const merged = Object.entries({ ...record.fields, ...changes }).filter(([, value]) => value !== undefined);
    add(record.kind, recordOperations(record, { ...record, fields: Object.fromEntries(merged) as Fields }));
  }
  const change = changeOf(seen, command, operations);
  if (change) await perform(change, undoable);
}

function changeOf(
  seen: ProjectRecords,
  command: string,
  operations: ReadonlyMap<RecordKind, readonly Operation[]>,
): Change | undefined {
  const kinds = [...operations.keys()].filter((kind) => (operations.get(kind) ?? []).length > 0);
  const [first] = kinds;
  if (first === undefined) return undefined;
  const documents = new Set(kinds.map((kind) => documentFor(seen, kind)));
  return {
    command,
    project: documentFor(seen, first).project,
    documents: [...documents].map(({ id, kind, revision }) => ({
      document: id,
      kind,
      basedOn: revision,
      operations: kinds.flatMap((each) => (documentKindOf(each) === kind ? (operations.get(each) ?? []) : [])),
    })),
  };
}
