import type { LintRule } from './lint-rule.ts';

/** An inclusive gateway is hard to read and to run; others say the same more plainly. */
export const inclusiveGateway: LintRule = {
  code: 'inclusive-gateway',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()].filter(({ type }) => type === 'bpmn:inclusiveGateway').map(({ id }) => ({ element: id })),
};
