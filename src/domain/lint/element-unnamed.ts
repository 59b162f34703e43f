import { isActivity } from './node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Steps, and the events a process begins and ends with, have names. */
export const elementUnnamed: LintRule = {
  code: 'element-unnamed',
  severity: 'W',
  source: ['names'],
  run: ({ nodes, processes }) =>
    [...nodes.values()]
      .filter((node) => Object.keys(node.name).length === 0)
      .filter((node) => isActivity(node) || (isEnd(node.type) && processes.includes(node.scope)))
      .map(({ id }) => ({ element: id })),
};

function isEnd(type: string): boolean {
  return type === 'bpmn:startEvent' || type === 'bpmn:endEvent';
}
