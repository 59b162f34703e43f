import type { LintRule } from './lint-rule.ts';

/** Nothing flows out of an end event. */
export const endEventOutgoing: LintRule = {
  code: 'end-event-outgoing',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(({ type, outgoing }) => type === 'bpmn:endEvent' && outgoing.length > 0)
      .map(({ id }) => ({ element: id })),
};
