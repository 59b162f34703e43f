import { stringOf, textOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A problem stands on evidence. */
export const problemWithoutEvidence: Check = {
  code: 'problem-without-evidence',
  severity: 'W',
  source: ['601 p.32(4)'],
  run: (view) =>
    recordsOf(view, 'problem')
      .filter((problem) => Object.keys(textOf(problem.fields, 'evidence')).length === 0)
      .map((problem) => ({ place: placeOf(problem, 'evidence'), params: { code: stringOf(problem.fields, 'code') } })),
};
