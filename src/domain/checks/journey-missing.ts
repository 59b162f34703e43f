import { recordsOf, type Check } from './check.ts';

/** A process that serves clients has a journey map. */
export const journeyMissing: Check = {
  code: 'journey-missing',
  severity: 'E',
  source: ['601 p.32(5)'],
  run: (view) => {
    const isService = recordsOf(view, 'passport').some((passport) => passport.fields['isService'] === true);
    const empty = recordsOf(view, 'journey-stage').length === 0;
    return isService && empty ? [{ place: { part: 'records', kind: 'journey-stage' } }] : [];
  },
};
