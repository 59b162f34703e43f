import { gatewayBefore } from './gateway-before.ts';
import { isShape, type LintFix } from './lint-fix.ts';

/** A gateway of the same kind before it takes over the joining. */
export const gatewayJoinsAndSplits: LintFix = {
  code: 'gateway-joins-and-splits',
  prepare: (tools, element) =>
    isShape(element) && /Exclusive|Parallel/.test(element.type)
      ? () => gatewayBefore(tools, element, element.type)
      : undefined,
};
