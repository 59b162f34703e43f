import { sumOfWeights, weightsOf } from '#domain/metrics/weights.ts';
import type { Check } from './check.ts';

/** The weights of Ср add up to 1; others do not compare with anything (BPMN calculator of the DGSC). */
export const weightsNotOne: Check = {
  code: 'weights-not-one',
  severity: 'W',
  source: ['complexity'],
  run: ({ project }) => {
    const sum = sumOfWeights(weightsOf(project.fields));
    return sum === 1 ? [] : [{ place: { part: 'project' }, params: { sum } }];
  },
};
