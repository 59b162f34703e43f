import { ledgerOf } from '#domain/ledger/ledger.ts';
import { textOf } from '#domain/read-fields.ts';
import { placeOfChange } from './change-place.ts';
import type { Check } from './check.ts';

/** The to-be is formed from what stage 1 found: people say of each change why it is made (RM-PAIR). */
export const changeWithoutReason: Check = {
  code: 'change-without-reason',
  severity: 'W',
  source: ['601 p.35'],
  run: (view) =>
    (ledgerOf(view).changes?.rows ?? [])
      .filter(({ record }) => Object.keys(textOf(record?.fields ?? {}, 'reason')).length === 0)
      .map((row) => ({ place: placeOfChange(view, row) })),
};
