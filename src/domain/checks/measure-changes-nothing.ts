import { ledgerOf } from '#domain/ledger/ledger.ts';
import { stringOf } from '#domain/read-fields.ts';
import { placeOf, type Check } from './check.ts';

/** A measure that names no element which changes may belong to another process; some are general, so it is a hint. */
export const measureChangesNothing: Check = {
  code: 'measure-changes-nothing',
  severity: 'I',
  source: ['601 p.36(3)'],
  run: (view) =>
    ledgerOf(view).idle.map((measure) => ({
      place: placeOf(measure, 'elements'),
      params: { number: stringOf(measure.fields, 'number') },
    })),
};
