import { textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** The e-government platform has priority: a new system needs a reason why not the platform. */
export const newSystemWithoutReason: Check = {
  code: 'new-system-without-reason',
  severity: 'E',
  source: ['601 p.38'],
  run: (view) =>
    recordsOf(view, 'measure')
      .filter((measure) => measure.fields['route'] === 'new')
      .filter((measure) => Object.keys(textOf(measure.fields, 'routeReason')).length === 0)
      .map((measure) => ({
        place: placeOf(measure, 'routeReason'),
        params: { measure: titleOf(measure, view.language) },
      })),
};
