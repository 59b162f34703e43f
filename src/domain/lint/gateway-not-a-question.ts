import { isDecision } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A gateway that decides is named by a question. */
export const gatewayNotAQuestion: LintRule = {
  code: 'gateway-not-a-question',
  severity: 'W',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isDecision(node) && !isQuestion(Object.values(node.name)))
      .map(({ id }) => ({ element: id })),
};

function isQuestion(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => name.trimEnd().endsWith('?'));
}
