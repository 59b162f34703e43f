import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** Every stakeholder meets the process somewhere. */
export const stakeholderWithoutTouchpoint: Check = {
  code: 'stakeholder-without-touchpoint',
  severity: 'W',
  source: ['601 p.32(2)'],
  run: (view) => {
    const met = new Set(recordsOf(view, 'touchpoint').map((touchpoint) => touchpoint.fields['stakeholder']));
    return recordsOf(view, 'stakeholder')
      .filter((stakeholder) => !met.has(stakeholder.id))
      .map((stakeholder) => ({
        place: placeOf(stakeholder),
        params: { stakeholder: titleOf(stakeholder, view.language) },
      }));
  },
};
