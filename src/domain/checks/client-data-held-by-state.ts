import { elementsOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** Data that a state system holds must not be asked from the client in the to-be; in the as-is it is a finding of the analysis. */
export const clientDataHeldByState: Check = {
  code: 'client-data-held-by-state',
  severity: 'E',
  source: ['601 p.5(7)', '601 p.39-40'],
  run: (view) =>
    recordsOf(view, 'data-item')
      .filter((item) => item.fields['fromClient'] === true && item.fields['heldByState'] === true)
      .flatMap((item) =>
        view.variants
          .filter((variant) => elementsOf(item.fields).some((each) => each.variant === variant.document.id))
          .map((variant) => ({
            place: placeOf(item, 'fromClient'),
            severity: variant.kind === 'as-is' ? ('W' as const) : ('E' as const),
            params: { item: titleOf(item, view.language), variant: variant.kind },
          })),
      ),
};
