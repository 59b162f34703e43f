import { recordsOf, type Check } from './check.ts';

/** A plan that needs legal drafts has a measure that drafts one. */
export const legalMeasureMissing: Check = {
  code: 'legal-measure-missing',
  severity: 'W',
  source: ['601 p.36(3)'],
  run: (view) => {
    const needed = recordsOf(view, 'plan').some((plan) => plan.fields['needsLegalDrafts'] === 'yes');
    const present = recordsOf(view, 'measure').some((measure) => measure.fields['kind'] === 'legal');
    return needed && !present ? [{ place: { part: 'records', kind: 'measure' } }] : [];
  },
};
