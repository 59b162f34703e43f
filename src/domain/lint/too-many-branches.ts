import { isGateway } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A gateway of up to three branches is taken in at a glance (7PMG). */
export const tooManyBranches: LintRule = {
  code: 'too-many-branches',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isGateway(node) && node.outgoing.length > most)
      .map(({ id, outgoing }) => ({ element: id, params: { count: outgoing.length, most } })),
};

const most = 3;
