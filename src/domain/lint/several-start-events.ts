import type { LintRule } from './lint-rule.ts';

/** A process has one beginning (7PMG). */
export const severalStartEvents: LintRule = {
  code: 'several-start-events',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes, scopes, processes }) =>
    processes.flatMap((process) => {
      const starts = (scopes.get(process) ?? []).filter((id) => nodes.get(id)?.type === 'bpmn:startEvent');
      return starts.length > 1 ? starts.map((id) => ({ element: id, params: { count: starts.length } })) : [];
    }),
};
