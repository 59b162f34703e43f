import { recordsOf, type Check } from './check.ts';

/** The DGSC gives an IT architect and a business analyst; they may come late, so this warns. */
export const architectOrAnalystMissing: Check = {
  code: 'architect-or-analyst-missing',
  severity: 'W',
  source: ['601 p.31(2)'],
  run: (view) => {
    const roles = new Set(recordsOf(view, 'member').map((member) => member.fields['role']));
    return roles.has('architect') && roles.has('analyst') ? [] : [{ place: { part: 'records', kind: 'member' } }];
  },
};
