import type { LintRule } from './lint-rule.ts';

/** A process ends with a result. */
export const noEndEvent: LintRule = {
  code: 'no-end-event',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: ({ nodes }) => ([...nodes.values()].some(({ type }) => type === 'bpmn:endEvent') ? [] : [{}]),
};
