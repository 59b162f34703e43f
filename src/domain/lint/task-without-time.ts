import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Each step has a work time. */
export const taskWithoutTime: LintRule = {
  code: 'task-without-time',
  severity: 'W',
  source: ['step-times'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isTask(node) && udFact(node.entity, 'step', 'workLikely') === undefined)
      .map(({ id }) => ({ element: id })),
};
