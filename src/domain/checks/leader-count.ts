import { recordsOf, type Check } from './check.ts';

/** A project team has exactly one leader. */
export const leaderCount: Check = {
  code: 'leader-count',
  severity: 'E',
  source: ['601 p.31(1)'],
  run: (view) => {
    const count = recordsOf(view, 'member').filter((member) => member.fields['role'] === 'leader').length;
    return count === 1 ? [] : [{ place: { part: 'records', kind: 'member' }, params: { count } }];
  },
};
