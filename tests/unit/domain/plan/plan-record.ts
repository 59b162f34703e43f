import type { Fields, StudioRecord } from '#domain/document.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

/** A measure that ends on `term`, starts on `start` (unless '') and waits for `after`. */
export function measure(id: string, term: string, start = '', after: readonly string[] = [], more: Fields = {}) {
  return planRecord('measure', id, {
    ...(term === '' ? {} : { term }),
    ...(start === '' ? {} : { start }),
    ...Object.fromEntries(after.map((each) => [`after:${each}`, true])),
    ...more,
  });
}

export function planRecord(kind: RecordKind, id: string, fields: Fields): StudioRecord {
  return { id, project: 'p', document: 'd', kind, order: id, fields };
}
