import type { LintRule } from './lint-rule.ts';

/** An intermediate or boundary event leads on; compensation is told by an association. */
export const eventDeadEnd: LintRule = {
  code: 'event-dead-end',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(
        ({ type, incoming, outgoing, attachedTo, triggers }) =>
          /^bpmn:(intermediate|boundary)/.test(type) &&
          outgoing.length === 0 &&
          (incoming.length > 0 || attachedTo !== undefined) &&
          !triggers.includes('compensate') &&
          !triggers.includes('link'),
      )
      .map(({ id }) => ({ element: id })),
};
