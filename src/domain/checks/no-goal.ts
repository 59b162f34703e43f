import { membersOf, textOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A project serves at least one goal: one of the nine of the Rules or its own. */
export const noGoal: Check = {
  code: 'no-goal',
  severity: 'E',
  source: ['601 p.5'],
  run: (view) =>
    recordsOf(view, 'passport')
      .filter((passport) => membersOf(passport.fields, 'goals').length === 0)
      .filter((passport) => Object.keys(textOf(passport.fields, 'ownGoal')).length === 0)
      .map((passport) => ({ place: placeOf(passport, 'goals') })),
};
