import type { Facts } from '#domain/facts/facts.ts';
import { difference } from '#domain/facts/difference.ts';
import { variantOf, type Check } from './check.ts';

/** A to-be that equals the as-is changes nothing. */
export const identicalVariants: Check = {
  code: 'identical-variants',
  severity: 'W',
  source: ['601 p.35'],
  run: (view) => {
    const [asIs, toBe] = [variantOf(view, 'as-is'), variantOf(view, 'to-be')];
    if (!asIs || !toBe) return [];
    const differs = difference(withoutOrigin(asIs.facts), withoutOrigin(toBe.facts)).length > 0;
    return differs ? [] : [{ place: { part: 'model', variant: toBe.document.id } }];
  },
};

/** Branching writes origins into the copy; they are no change of the process. */
function withoutOrigin(facts: Facts): Facts {
  return new Map(
    [...facts].map(([id, entity]) => [id, new Map([...entity].filter(([field]) => !field.includes('ud:origin')))]),
  );
}
