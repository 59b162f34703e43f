import type { Check } from './check.ts';

/** Only one to-be is chosen for implementation. */
export const moreThanOneToBe: Check = {
  code: 'more-than-one-to-be',
  severity: 'E',
  source: ['601 p.3(8)'],
  run: (view) =>
    view.variants.filter((variant) => variant.kind === 'to-be').length > 1 ? [{ place: { part: 'model' } }] : [],
};
