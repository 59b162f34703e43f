import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { LintRule } from './lint-rule.ts';

/** A lane is a business role. */
export const laneWithoutRole: LintRule = {
  code: 'lane-without-role',
  severity: 'E',
  source: ['601 p.3(5)'],
  run: (graph) =>
    [...graph.lanes.values()]
      .filter(({ entity }) => (udFact(entity, 'performer', 'role') ?? '') === '')
      .map(({ id }) => ({ element: id })),
};
