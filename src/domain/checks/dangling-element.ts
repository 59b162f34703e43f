import { recordSpecs } from '#domain/records/record-specs.ts';
import { elementsOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import type { StudioRecord } from '#domain/document.ts';
import { placeOf, type Check, type ProjectView } from './check.ts';

/** A record points to elements that exist; what outlives its elements says so itself. */
export const danglingElement: Check = {
  code: 'dangling-element',
  severity: 'E',
  source: ['links'],
  run: (view) => {
    const elements = new Map(view.variants.map((variant) => [variant.document.id, variant.facts]));
    return records(view).flatMap((record) =>
      recordSpecs[record.kind].fields
        .filter((field) => field.type === 'elements')
        .flatMap((field) => elementsOf(record.fields, field.key).map((reference) => ({ field, reference })))
        .filter(({ reference }) => !elements.get(reference.variant)?.has(reference.element))
        .map(({ field, reference }) => ({
          place: placeOf(record, field.key),
          params: { record: titleOf(record, view.language), element: reference.element },
        })),
    );
  },
};

function records(view: ProjectView): StudioRecord[] {
  return [...view.records.values()].flat().filter(({ kind }) => recordSpecs[kind].outlives !== true);
}
