import type { LintRule } from './lint-rule.ts';

/** A sequence flow stays inside one process or sub-process; between pools there are messages. */
export const flowAcrossBorder: LintRule = {
  code: 'flow-across-border',
  severity: 'E',
  source: ['notation'],
  run: ({ flows, nodes }) =>
    [...flows.values()]
      .filter(({ source, target }) => nodes.get(source)?.scope !== nodes.get(target)?.scope)
      .map(({ id }) => ({ element: id })),
};
