import { sequenceFlows, type Flow } from '#bpmn/modeler/flow-drawing.ts';
import type { LintFix } from './lint-fix.ts';

/** The one branch without a condition is what is left when no condition holds: the default. */
export const conditionMissing: LintFix = {
  code: 'condition-missing',
  prepare: ({ drawing }, element) => {
    const { source } = element as Partial<Flow>;
    if (!source || source.businessObject.get('default')) return undefined;
    const free = sequenceFlows(source.outgoing).filter(
      ({ businessObject }) => !businessObject.get('conditionExpression'),
    );
    if (free.length !== 1) return undefined;
    return () => drawing.updateProperties(source, { default: element.businessObject });
  },
};
