import { isAdHoc, isSubProcess } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** What is told inside a sub-process comes to an end event; only then the process around it goes on. */
export const subProcessWithoutEnd: LintRule = {
  code: 'sub-process-without-end',
  severity: 'W',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isSubProcess(node) && !isAdHoc(node) && node.inside.length > 0)
      .filter(({ inside }) => !inside.some((id) => nodes.get(id)?.type === 'bpmn:endEvent'))
      .map(({ id }) => ({ element: id })),
};
