import type { Place } from '#domain/finding.ts';
import type { LedgerRow } from '#domain/ledger/ledger-row.ts';
import { variantOf, type ProjectView } from './check.ts';

/** Where a change is seen: its element in the later variant, or in the earlier one when it goes. */
export function placeOfChange(view: ProjectView, { kinds, own }: LedgerRow): Place {
  const side = own.after.length > 0 ? 'after' : 'before';
  return { part: 'model', variant: variantOf(view, kinds[side])?.document.id, element: own[side][0] };
}
