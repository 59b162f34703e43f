import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** An act that is no longer in force cannot be the ground of a process. */
export const repealedAct: Check = {
  code: 'repealed-act',
  severity: 'W',
  source: ['601 p.32(1)'],
  run: (view) =>
    recordsOf(view, 'legal-act')
      .filter((act) => act.fields['status'] === 'repealed')
      .map((act) => ({ place: placeOf(act, 'status'), params: { act: titleOf(act, view.language) } })),
};
