import { cycleIn, planLinks } from '#domain/plan/plan-links.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** No measure waits for itself over others: the screens refuse it, but a file or two people at once may bring it. */
export const measureCycle: Check = {
  code: 'measure-cycle',
  severity: 'E',
  source: ['601 p.36(3)'],
  run: (view) => {
    const measures = recordsOf(view, 'measure');
    const cycle = cycleIn(planLinks(measures)) ?? [];
    const own = cycle.flatMap((id) => measures.find((measure) => measure.id === id) ?? []);
    const [first] = own;
    if (!first) return [];
    const names = [...own, first].map((measure) => titleOf(measure, view.language));
    return [{ place: placeOf(first, 'after'), params: { cycle: names.join(' → ') } }];
  },
};
