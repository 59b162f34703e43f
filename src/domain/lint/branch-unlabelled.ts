import { isDecision } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Each branch of a decision says when it is taken. */
export const branchUnlabelled: LintRule = {
  code: 'branch-unlabelled',
  severity: 'W',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(isDecision)
      .flatMap(({ outgoing }) => outgoing)
      .filter(({ name, isDefault }) => !isDefault && Object.keys(name).length === 0)
      .map(({ id }) => ({ element: id })),
};
