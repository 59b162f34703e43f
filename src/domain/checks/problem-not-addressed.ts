import { elementsOf, membersOf, stringOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** The to-be is formed from the results of stage 1: each problem has a solution in it or a measure. */
export const problemNotAddressed: Check = {
  code: 'problem-not-addressed',
  severity: 'W',
  source: ['601 p.35'],
  run: (view) => {
    const measured = new Set(recordsOf(view, 'measure').flatMap((measure) => membersOf(measure.fields, 'problems')));
    return recordsOf(view, 'problem')
      .filter((problem) => !measured.has(problem.id) && elementsOf(problem.fields, 'solutionElements').length === 0)
      .map((problem) => ({ place: placeOf(problem, 'solution'), params: { code: stringOf(problem.fields, 'code') } }));
  },
};
