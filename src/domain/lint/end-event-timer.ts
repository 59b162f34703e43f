import type { LintRule } from './lint-rule.ts';

/** A process does not end by waiting: an end event gives a result, a timer only catches. */
export const endEventTimer: LintRule = {
  code: 'end-event-timer',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(({ type, triggers }) => type === 'bpmn:endEvent' && triggers.includes('timer'))
      .map(({ id }) => ({ element: id })),
};
