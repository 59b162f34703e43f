import type { StudioRecord } from '#domain/document.ts';
import { costFields, type CostLines } from '#domain/plan/plan-cost.ts';
import { isEmpty } from '#domain/records/is-empty.ts';
import type { Field } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

/** How many of the fields that block or warn when they are empty hold something. */
export interface Completeness {
  readonly filled: number;
  readonly required: number;
}

/**
 * Completeness of some records of one kind together; a sheet that nobody has begun is wholly empty (RM-PASS). `lines` say
 * the cost of a measure instead of its own fields.
 */
export function completenessOf(
  kind: RecordKind,
  records: readonly StudioRecord[],
  lines: CostLines = new Map(),
): Completeness {
  const { fields, single } = recordSpecs[kind];
  const asked = fields.filter(({ required }) => required === 'E' || required === 'W');
  if (records.length === 0) return { filled: 0, required: single ? asked.length : 0 };
  const isTold = (record: StudioRecord, field: Field): boolean =>
    !isEmpty(record, field) || (lines.has(record.id) && costFields.has(field.key));
  const filled = records.reduce((sum, record) => sum + asked.filter((field) => isTold(record, field)).length, 0);
  return { filled, required: asked.length * records.length };
}

/** The share from 0 to 1; nothing asked for means complete. */
export function shareOf({ filled, required }: Completeness): number {
  return required === 0 ? 1 : filled / required;
}
