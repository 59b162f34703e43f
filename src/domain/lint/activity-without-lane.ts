import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Each activity is fixed to a business role; one inside a sub-process stands in the lane of the sub-process. */
export const activityWithoutLane: LintRule = {
  code: 'activity-without-lane',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: (graph) =>
    [...graph.nodes.values()]
      .filter((node) => isActivity(node) && !node.entity.has('lane') && graph.processes.includes(node.scope))
      .map(({ id }) => ({ element: id })),
};
