import { isAction } from './action-name.ts';
import type { LintRule } from './lint-rule.ts';

/** A message that begins or ends a process is named by the document that comes or goes, not by an action. */
export const messageEventAsAction: LintRule = {
  code: 'message-event-as-action',
  severity: 'I',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(({ type, triggers }) => /^bpmn:(start|end)Event$/.test(type) && triggers.includes('message'))
      .filter(({ name }) => name.ru !== undefined && isAction.ru(name.ru))
      .map(({ id }) => ({ element: id })),
};
