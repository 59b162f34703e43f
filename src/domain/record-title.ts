import type { StudioRecord } from '#domain/document.ts';
import { textIn, type Language } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

/** The words by which people know a record, e.g. the name of a stakeholder or the text of a problem. */
export function titleOf(record: Pick<StudioRecord, 'kind' | 'fields'>, language: Language = 'kk'): string {
  const { title } = recordSpecs[record.kind];
  return stringOf(record.fields, title) || textIn(textOf(record.fields, title), language);
}
