import { elementsOf, stringOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A problem is found at a place of the as-is diagram. */
export const problemWithoutElement: Check = {
  code: 'problem-without-element',
  severity: 'W',
  source: ['601 p.32(4)'],
  run: (view) =>
    recordsOf(view, 'problem')
      .filter((problem) => elementsOf(problem.fields).length === 0)
      .map((problem) => ({ place: placeOf(problem, 'elements'), params: { code: stringOf(problem.fields, 'code') } })),
};
