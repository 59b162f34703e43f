import type { LintRule } from './lint-rule.ts';

/** Every executable element is connected by sequence flow. */
export const elementUnconnected: LintRule = {
  code: 'element-unconnected',
  severity: 'E',
  source: ['notation'],
  run: (graph) =>
    [...graph.nodes.values()]
      .filter(
        ({ entity, incoming, outgoing }) =>
          incoming.length + outgoing.length === 0 &&
          entity.get('@triggeredByEvent') !== 'true' &&
          entity.get('@isForCompensation') !== 'true',
      )
      .map(({ id }) => ({ element: id })),
};
