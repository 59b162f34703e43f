import type { StudioRecord } from '#domain/document.ts';
import { elementsOf } from '#domain/read-fields.ts';
import { attributesOf } from '#domain/repeated-data/attributes.ts';
import { recordsOf, type Check } from './check.ts';

/** How many of the fields that a variant asks of the client a state system holds: what can be taken from there by a request. */
export const askedOfClientThoughHeld: Check = {
  code: 'asked-of-client-though-held',
  severity: 'I',
  source: ['601 p.5(7)', '601 p.39-40'],
  run: (view) =>
    view.variants.flatMap(({ kind, document: { id } }) => {
      const asked = recordsOf(view, 'data-item').filter(
        ({ fields }) => fields['fromClient'] === true && elementsOf(fields).some(({ variant }) => variant === id),
      );
      const held = asked.filter(({ fields }) => fields['heldByState'] === true);
      if (held.length === 0) return [];
      const params = { held: countOf(held), asked: countOf(asked), variant: kind };
      return [{ place: { part: 'records', kind: 'data-item' } as const, params }];
    }),
};

/** The fields that data items name in their attributes; an item that names none is one field. */
function countOf(items: readonly StudioRecord[]): number {
  return items.reduce((sum, { fields }) => sum + Math.max(1, attributesOf(fields).length), 0);
}
