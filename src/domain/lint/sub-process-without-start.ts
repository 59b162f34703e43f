import { isAdHoc, isSubProcess } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** What is told inside a sub-process begins with a start event. */
export const subProcessWithoutStart: LintRule = {
  code: 'sub-process-without-start',
  severity: 'W',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isSubProcess(node) && !isAdHoc(node) && node.inside.length > 0)
      .filter(({ inside }) => !inside.some((id) => nodes.get(id)?.type === 'bpmn:startEvent'))
      .map(({ id }) => ({ element: id })),
};
