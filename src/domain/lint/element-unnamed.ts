import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Steps, the events of a process, its pools and its lanes have names. */
export const elementUnnamed: LintRule = {
  code: 'element-unnamed',
  severity: 'W',
  source: ['names'],
  run: ({ nodes, processes, pools, lanes }) =>
    [
      ...[...nodes.values()].filter(
        (node) => isActivity(node) || (node.type.endsWith('Event') && processes.includes(node.scope)),
      ),
      ...pools.values(),
      ...lanes.values(),
    ]
      .filter(({ name }) => Object.keys(name).length === 0)
      .map(({ id }) => ({ element: id })),
};
