import { sequenceFlows, type Flow } from '#bpmn/modeler/flow-drawing.ts';
import type { LintFix } from './lint-fix.ts';

/** The second flow goes, when it says nothing that the first does not say. */
export const duplicateFlow: LintFix = {
  code: 'duplicate-flow',
  prepare: ({ drawing, session }, element) => {
    const { source, target } = element as Partial<Flow>;
    const words = (id: string): string => JSON.stringify(session.facts(id)?.name ?? {});
    const first = sequenceFlows(source?.outgoing ?? []).find((flow) => flow !== element && flow.target === target);
    if (!first || ![words(first.id), '{}'].includes(words(element.id))) return undefined;
    return () => drawing.removeElements([element]);
  },
};
