import { costLinesOf } from '#domain/plan/plan-cost.ts';
import { titleOf } from '#domain/record-title.ts';
import { numberOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A measure with cost lines says no cost of its own: the lines add up to it. */
export const costToldTwice: Check = {
  code: 'cost-told-twice',
  severity: 'W',
  source: ['forms'],
  run: (view) => {
    const lines = costLinesOf(recordsOf(view, 'cost-line'));
    return recordsOf(view, 'measure')
      .filter(({ id, fields }) => lines.has(id) && numberOf(fields, 'cost') !== undefined)
      .map((measure) => ({ place: placeOf(measure, 'cost'), params: { measure: titleOf(measure, view.language) } }));
  },
};
