import { recordSpecs } from '#domain/records/record-specs.ts';
import { isEmpty } from '#domain/records/is-empty.ts';
import { titleOf } from '#domain/record-title.ts';
import { costFields, costLinesOf } from '#domain/plan/plan-cost.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** Fields that the register asks for are filled in; how grave an empty one is stands in its description. */
export const fieldMissing: Check = {
  code: 'field-missing',
  severity: 'E',
  source: ['601 p.31-38', 'passport'],
  run: (view) => {
    const lines = costLinesOf(recordsOf(view, 'cost-line'));
    return [...view.records.values()].flat().flatMap((record) =>
      recordSpecs[record.kind].fields
        .filter((field) => field.required !== undefined && isEmpty(record, field))
        // The lines say it instead.
        .filter(({ key }) => !(lines.has(record.id) && costFields.has(key)))
        .map((field) => ({
          place: placeOf(record, field.key),
          severity: field.required ?? 'I',
          source: recordSpecs[record.kind].source,
          params: { kind: record.kind, record: titleOf(record, view.language), field: field.key },
        })),
    );
  },
};
