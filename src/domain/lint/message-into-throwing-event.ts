import type { LintRule } from './lint-rule.ts';

/** An event that sends receives no message. */
export const messageIntoThrowingEvent: LintRule = {
  code: 'message-into-throwing-event',
  severity: 'E',
  source: ['notation'],
  run: ({ messages, nodes }) =>
    [...messages.values()]
      .filter(({ target }) => ['bpmn:intermediateThrowEvent', 'bpmn:endEvent'].includes(nodes.get(target)?.type ?? ''))
      .map(({ target }) => ({ element: target })),
};
