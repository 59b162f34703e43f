import { recordsOf, type Check } from './check.ts';

/** Staff of the unit that carries out the process belong to the team. */
export const unitMemberMissing: Check = {
  code: 'unit-member-missing',
  severity: 'E',
  source: ['601 p.31(1)'],
  run: (view) =>
    recordsOf(view, 'member').some((member) => member.fields['role'] === 'unit')
      ? []
      : [{ place: { part: 'records', kind: 'member' } }],
};
