import { textIn } from '#domain/language.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import type { LintRule } from './lint-rule.ts';

/** One result is one end event: ends of a process with one name are better joined (7PMG). */
export const sameEndEvents: LintRule = {
  code: 'same-end-events',
  severity: 'I',
  source: ['notation'],
  run: ({ nodes, scopes }) =>
    [...scopes.values()].flatMap((ids) => {
      const byMeaning = new Map<string, GraphNode[]>();
      for (const id of ids) {
        const node = nodes.get(id);
        const name = node?.type === 'bpmn:endEvent' ? textIn(node.name, 'kk').trim().toLowerCase() : '';
        if (!node || name === '') continue;
        const meaning = [name, ...node.triggers].join('|');
        byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), node]);
      }
      return [...byMeaning.values()]
        .filter((same) => same.length > 1)
        .flatMap((same) => same.map(({ id }) => ({ element: id, params: { count: same.length } })));
    }),
};
