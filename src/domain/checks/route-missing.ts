import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A measure that automates names its way. */
export const routeMissing: Check = {
  code: 'route-missing',
  severity: 'E',
  source: ['601 p.38'],
  run: (view) =>
    recordsOf(view, 'measure')
      .filter((measure) => measure.fields['kind'] === 'automation' && measure.fields['route'] === undefined)
      .map((measure) => ({ place: placeOf(measure, 'route'), params: { measure: titleOf(measure, view.language) } })),
};
