import type { LintRule } from './lint-rule.ts';

/** A message goes from one known participant to another; a signal goes to whoever listens, so no message flow touches it. */
export const signalWithMessage: LintRule = {
  code: 'signal-with-message',
  severity: 'W',
  source: ['notation'],
  run: ({ nodes, messages }) => {
    const ends = new Set([...messages.values()].flatMap(({ source, target }) => [source, target]));
    return [...nodes.values()]
      .filter(({ id, triggers }) => triggers.includes('signal') && ends.has(id))
      .map(({ id }) => ({ element: id }));
  },
};
