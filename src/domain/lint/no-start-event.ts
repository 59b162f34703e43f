import type { LintRule } from './lint-rule.ts';

/** A process is started by an event. */
export const noStartEvent: LintRule = {
  code: 'no-start-event',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: ({ nodes }) => ([...nodes.values()].some(({ type }) => type === 'bpmn:startEvent') ? [] : [{}]),
};
