import { isActivity } from '#domain/diagram/node-kinds.ts';
import { stepTime } from '#domain/metrics/step-time.ts';
import { workingDay } from '#domain/working-time.ts';
import type { LintRule } from './lint-rule.ts';

const margin = 20;

/**
 * The case lies before a step for a working day or longer, and twenty times as long as the step takes. Work of less than a
 * minute counts as a minute.
 */
export const waitsLongerThanWorks: LintRule = {
  code: 'waits-longer-than-works',
  severity: 'I',
  source: ['service-analysis', 'step-times'],
  run: ({ nodes }) =>
    [...nodes.values()].filter(isActivity).flatMap((node) => {
      const [work, wait] = [stepTime(node, 'work')?.likely, stepTime(node, 'wait')?.likely];
      if (work === undefined || wait === undefined || wait < workingDay) return [];
      const times = Math.floor(wait / Math.max(work, 1));
      return times < margin ? [] : [{ element: node.id, params: { times } }];
    }),
};
