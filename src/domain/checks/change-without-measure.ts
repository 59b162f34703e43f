import { ledgerOf } from '#domain/ledger/ledger.ts';
import { placeOfChange } from './change-place.ts';
import type { Check } from './check.ts';

/** The plan carries out the to-be: each change has a measure, or a reason why it needs none. */
export const changeWithoutMeasure: Check = {
  code: 'change-without-measure',
  severity: 'W',
  source: ['601 p.36(3)'],
  run: (view) =>
    (ledgerOf(view).changes?.rows ?? [])
      .filter(({ state }) => state === 'open')
      .map((row) => ({ place: placeOfChange(view, row) })),
};
