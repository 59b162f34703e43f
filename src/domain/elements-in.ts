import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { elementsOf } from '#domain/read-fields.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

/** Elements of a variant that a record points to, by any of its element fields. */
export function elementsIn(record: StudioRecord, variant: Id): string[] {
  return recordSpecs[record.kind].fields
    .filter((field) => field.type === 'elements')
    .flatMap((field) => elementsOf(record.fields, field.key))
    .filter((reference) => reference.variant === variant)
    .map((reference) => reference.element);
}
