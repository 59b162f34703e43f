import { ownersOf, udFact } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A step of a state body stands on a legal ground. */
export const taskWithoutGround: LintRule = {
  code: 'task-without-ground',
  severity: 'W',
  source: ['601 p.32(1)'],
  run: ({ facts, nodes, lanes }) => {
    const grounded = ownersOf(facts, 'ud:legalGround');
    const isClient = (lane: string | undefined): boolean => {
      const entity = lanes.get(lane ?? '')?.entity;
      return entity !== undefined && udFact(entity, 'performer', 'kind') === 'client';
    };
    return [...nodes.values()]
      .filter((node) => isTask(node) && !grounded.has(node.id) && !isClient(node.lane))
      .map(({ id }) => ({ element: id }));
  },
};
