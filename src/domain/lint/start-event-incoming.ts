import type { LintRule } from './lint-rule.ts';

/** Nothing flows into a start event. */
export const startEventIncoming: LintRule = {
  code: 'start-event-incoming',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(({ type, incoming }) => type === 'bpmn:startEvent' && incoming.length > 0)
      .map(({ id }) => ({ element: id })),
};
