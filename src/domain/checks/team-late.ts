import { stringOf } from '#domain/read-fields.ts';
import { workingDayAfter } from '#domain/working-days.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

const term = 10;

/** The project team is formed within ten working days from the approval of the map. */
export const teamLate: Check = {
  code: 'team-late',
  severity: 'W',
  source: ['601 p.30'],
  run: (view) =>
    recordsOf(view, 'team').flatMap((team) => {
      const due = workingDayAfter(stringOf(team.fields, 'mapApprovedOn'), term);
      const formed = stringOf(team.fields, 'orderDate');
      if (due === undefined || formed <= due) return [];
      return [{ place: placeOf(team, 'orderDate'), params: { due, formed } }];
    }),
};
