import type { LintRule } from './lint-rule.ts';

/** A diagram of up to 50 elements is understood at once; a larger one is better taken apart (7PMG). */
export const tooManyElements: LintRule = {
  code: 'too-many-elements',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes }) => (nodes.size > most ? [{ params: { count: nodes.size, most } }] : []),
};

const most = 50;
