import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';

/**
 * A record as one flat set of facts: `kind`, `order`, `deletedAt` beside its own fields.
 * Own fields keep their plain keys with a leading dot, so no field name can ever collide with the three.
 */
export function fieldsOfRecord(record: StudioRecord): Fields {
  const facts: Record<string, Value> = { kind: record.kind, order: record.order };
  if (record.deletedAt !== undefined) facts['deletedAt'] = record.deletedAt;
  for (const [key, value] of Object.entries(record.fields)) facts[`.${key}`] = value;
  return facts;
}

/** The inverse of `fieldsOfRecord`. Throws when the facts hold no known kind: a fault of the program, files are checked at the edge. */
export function recordFromFields(place: { id: Id; project: Id; document: Id }, facts: Fields): StudioRecord {
  const kind = facts['kind'];
  if (!isRecordKind(kind)) throw new Error(`Record ${place.id} has no known kind.`);
  const fields: Record<string, Value> = {};
  for (const [key, value] of Object.entries(facts)) if (key.startsWith('.')) fields[key.slice(1)] = value;
  const deletedAt = facts['deletedAt'];
  return {
    ...place,
    kind,
    order: String(facts['order'] ?? ''),
    ...(deletedAt === undefined ? {} : { deletedAt: String(deletedAt) }),
    fields,
  };
}

/** Operations that bring the record from `before` (null: it does not exist) to `after`. */
export function recordOperations(before: StudioRecord | null, after: StudioRecord): Operation[] {
  return fieldOperations(after.id, before ? fieldsOfRecord(before) : {}, fieldsOfRecord(after));
}

/** Operations between two sets of fields of one entity, in key order. */
export function fieldOperations(entity: Id, before: Fields, after: Fields): Operation[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys
    .map((field) => ({ entity, field, old: before[field] ?? null, new: after[field] ?? null }))
    .filter((operation) => operation.old !== operation.new);
}

export function isRecordKind(value: unknown): value is RecordKind {
  return recordKinds.includes(value as RecordKind);
}
