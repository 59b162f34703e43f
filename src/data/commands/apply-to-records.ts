import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { fieldsOfRecord, recordFromFields } from '#domain/record-facts.ts';
import { applyToFields } from './apply-to-fields.ts';

/** The records that the operations touch, as they are after them. Throws `StaleRevision` as `applyToFields` does. */
export function applyToRecords(
  document: StudioDocument,
  before: readonly StudioRecord[],
  operations: readonly Operation[],
): StudioRecord[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const grouped = new Map<string, Operation[]>();
  for (const operation of operations) {
    const own = grouped.get(operation.entity);
    if (own) own.push(operation);
    else grouped.set(operation.entity, [operation]);
  }
  return [...grouped].map(([id, own]) => {
    const record = known.get(id);
    const facts: Record<string, Value> = applyToFields(document.id, record ? fieldsOfRecord(record) : {}, own);
    return recordFromFields({ id, project: document.project, document: document.id }, facts);
  });
}
