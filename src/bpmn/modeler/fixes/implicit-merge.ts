import { gatewayBefore } from './gateway-before.ts';
import { isShape, type LintFix } from './lint-fix.ts';

/** Flows that meet without a gateway go on one by one, as through an exclusive one. */
export const implicitMerge: LintFix = {
  code: 'implicit-merge',
  prepare: (tools, element) =>
    isShape(element) ? () => gatewayBefore(tools, element, 'bpmn:ExclusiveGateway') : undefined,
};
