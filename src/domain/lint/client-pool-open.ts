import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { LintRule } from './lint-rule.ts';

/** The inside of somebody outside is not our process: the client is a closed pool with message flows. */
export const clientPoolOpen: LintRule = {
  code: 'client-pool-open',
  severity: 'I',
  source: ['notation'],
  run: ({ pools, scopes }) =>
    [...pools.values()]
      .filter(({ entity, process }) => udFact(entity, 'performer', 'kind') === 'client' && scopes.has(process ?? ''))
      .map(({ id }) => ({ element: id })),
};
