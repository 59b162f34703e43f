import { ownersOf } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Each step names the data it takes or gives. */
export const taskWithoutData: LintRule = {
  code: 'task-without-data',
  severity: 'W',
  source: ['601 p.32(3)'],
  run: ({ facts, nodes }) => {
    const described = ownersOf(facts, 'ud:dataUse');
    return [...nodes.values()]
      .filter((node) => isTask(node) && !described.has(node.id))
      .map(({ id }) => ({ element: id }));
  },
};
