import { stringOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, variantOf, type Check } from './check.ts';

/** The as-is is what was observed on a date. */
export const observationDateMissing: Check = {
  code: 'observation-date-missing',
  severity: 'E',
  source: ['601 p.3(7)'],
  run: (view) =>
    recordsOf(view, 'passport')
      .filter((passport) => variantOf(view, 'as-is') && stringOf(passport.fields, 'observedOn') === '')
      .map((passport) => ({ place: placeOf(passport, 'observedOn') })),
};
