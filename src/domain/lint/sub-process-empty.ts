import { isSubProcess } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A sub-process tells its steps; without any it is a task. */
export const subProcessEmpty: LintRule = {
  code: 'sub-process-empty',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isSubProcess(node) && node.inside.length === 0)
      .map(({ id }) => ({ element: id })),
};
