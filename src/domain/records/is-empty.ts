import type { StudioRecord } from '#domain/document.ts';
import { membersOf, textOf } from '#domain/read-fields.ts';
import type { Field } from './field.ts';

/** Whether nobody has filled the field in yet. A text in three languages counts as filled when Kazakh or Russian is there. */
export function isEmpty(record: StudioRecord, field: Field): boolean {
  switch (field.type) {
    case 'text3':
    case 'long3': {
      const text = textOf(record.fields, field.key);
      return text.kk === undefined && text.ru === undefined;
    }
    case 'choices':
    case 'records':
    case 'elements':
      return membersOf(record.fields, field.key).length === 0;
    default: {
      const value = record.fields[field.key];
      return value === undefined || value === '';
    }
  }
}
