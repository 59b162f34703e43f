import { sequenceFlows } from '#bpmn/modeler/flow-drawing.ts';
import { gatewayAfter } from './gateway-before.ts';
import { isShape, type LintFix } from './lint-fix.ts';

/** Flows that leave a step without conditions are all taken, as from a parallel gateway. */
export const implicitSplit: LintFix = {
  code: 'implicit-split',
  prepare: (tools, element) => {
    const plain =
      isShape(element) &&
      sequenceFlows(element.outgoing).every(({ businessObject }) => !businessObject.get('conditionExpression')) &&
      !element.businessObject.get('default');
    return plain ? () => gatewayAfter(tools, element, 'bpmn:ParallelGateway') : undefined;
  },
};
