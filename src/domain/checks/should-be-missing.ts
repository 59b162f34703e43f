import { variantOf, type Check } from './check.ts';

/** The optimal variant may be absent, but then the schedule has no D rows. */
export const shouldBeMissing: Check = {
  code: 'should-be-missing',
  severity: 'I',
  source: ['601 p.36(1)'],
  run: (view) => (variantOf(view, 'should-be') ? [] : [{ place: { part: 'model' } }]),
};
