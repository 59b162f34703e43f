import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

const stateBodies = new Set(['central', 'committee', 'local']);

/** The owner of a process is a state body. */
export const ownerNotStateBody: Check = {
  code: 'owner-not-state-body',
  severity: 'E',
  source: ['601 p.3(2)'],
  run: (view) =>
    recordsOf(view, 'passport').flatMap((passport) => {
      const owner = recordsOf(view, 'organisation').find((each) => each.id === passport.fields['owner']);
      if (!owner || stateBodies.has(stringOf(owner.fields, 'kind'))) return [];
      return [
        { place: placeOf(passport, 'owner'), params: { owner: textIn(textOf(owner.fields, 'name'), view.language) } },
      ];
    }),
};
