import type { LintRule } from './lint-rule.ts';

/** Whoever stands outside is drawn because messages go to or come from there. */
export const closedPoolSilent: LintRule = {
  code: 'closed-pool-silent',
  severity: 'I',
  source: ['notation'],
  run: ({ pools, messages }) => {
    const ends = new Set([...messages.values()].flatMap(({ source, target }) => [source, target]));
    return [...pools.values()]
      .filter(({ id, process }) => process === undefined && !ends.has(id))
      .map(({ id }) => ({ element: id }));
  },
};
