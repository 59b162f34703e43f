import { ledgerOf } from '#domain/ledger/ledger.ts';
import { placeOfChange } from './change-place.ts';
import type { Check } from './check.ts';

/** An approval that an act asks for goes only when the act is amended (RM-PAIR). */
export const controlRemoved: Check = {
  code: 'control-removed',
  severity: 'W',
  source: ['601 p.36(3)'],
  run: (view) =>
    (ledgerOf(view).changes?.rows ?? [])
      .filter((row) => row.removesControl && row.measures.every(({ fields }) => fields['kind'] !== 'legal'))
      .map((row) => ({ place: placeOfChange(view, row) })),
};
