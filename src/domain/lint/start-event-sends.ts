import type { LintRule } from './lint-rule.ts';

/** A process begins by receiving: no message leaves its start event, and no sending event stands where it begins. */
export const startEventSends: LintRule = {
  code: 'start-event-sends',
  severity: 'E',
  source: ['notation'],
  run: ({ nodes, messages }) => {
    const senders = new Set([...messages.values()].map(({ source }) => source));
    return [...nodes.values()]
      .filter(
        ({ id, type, incoming, outgoing, triggers }) =>
          (type === 'bpmn:startEvent' && senders.has(id)) ||
          (type === 'bpmn:intermediateThrowEvent' &&
            triggers.includes('message') &&
            incoming.length === 0 &&
            outgoing.length > 0),
      )
      .map(({ id }) => ({ element: id }));
  },
};
