import { isGateway } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A gateway leads on. */
export const gatewayDeadEnd: LintRule = {
  code: 'gateway-dead-end',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isGateway(node) && node.incoming.length > 0 && node.outgoing.length === 0)
      .map(({ id }) => ({ element: id })),
};
