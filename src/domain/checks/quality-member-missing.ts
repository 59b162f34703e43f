import { recordsOf, type Check } from './check.ts';

/** Where a public service is improved, the body that assesses service quality takes part. */
export const qualityMemberMissing: Check = {
  code: 'quality-member-missing',
  severity: 'W',
  source: ['601 p.31(3)'],
  run: (view) => {
    const isService = recordsOf(view, 'passport').some((passport) => passport.fields['isService'] === true);
    const present = recordsOf(view, 'member').some((member) => member.fields['role'] === 'quality');
    return isService && !present ? [{ place: { part: 'records', kind: 'member' } }] : [];
  },
};
