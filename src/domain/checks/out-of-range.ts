import { recordSpecs } from '#domain/records/record-specs.ts';
import { placeOf, type Check } from './check.ts';

/** Numbers stay inside the range of their field. */
export const outOfRange: Check = {
  code: 'out-of-range',
  severity: 'E',
  source: ['forms'],
  run: (view) =>
    [...view.records.values()].flat().flatMap((record) =>
      recordSpecs[record.kind].fields.flatMap((field) => {
        const value = record.fields[field.key];
        const { min = -Infinity, max = Infinity } = field;
        if (typeof value !== 'number' || (value >= min && value <= max)) return [];
        return [
          {
            place: placeOf(record, field.key),
            params: { field: field.key, min: String(field.min ?? ''), max: String(field.max ?? '') },
          },
        ];
      }),
    ),
};
