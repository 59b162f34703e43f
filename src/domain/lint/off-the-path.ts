import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { reached } from '#domain/diagram/reached.ts';
import type { LintRule } from './lint-rule.ts';

/** Each element lies on a way from a beginning to an end. */
export const offThePath: LintRule = {
  code: 'off-the-path',
  severity: 'W',
  source: ['notation'],
  run: ({ nodes, scopes }) =>
    [...scopes.values()].flatMap((ids) => {
      const own = ids.flatMap((id) => nodes.get(id) ?? []).filter(isJoined);
      const starts = own.filter(({ type }) => type === 'bpmn:startEvent');
      const ends = own.filter(({ type }) => type === 'bpmn:endEvent');
      // Without a beginning or an end another rule speaks, of the diagram as a whole.
      if (starts.length === 0 || ends.length === 0) return [];
      const idsOf = (some: readonly GraphNode[]): string[] => some.map(({ id }) => id);
      const from = reached(idsOf(starts), (id) => {
        const node = nodes.get(id);
        return node ? [...node.outgoing.map(({ target }) => target), ...node.boundary] : [];
      });
      const to = reached(idsOf(ends), (id) => {
        const node = nodes.get(id);
        if (!node) return [];
        return [
          ...node.incoming.map(({ source }) => source),
          ...(node.attachedTo === undefined ? [] : [node.attachedTo]),
        ];
      });
      return own.filter(({ id }) => !from.has(id) || !to.has(id)).map(({ id }) => ({ element: id }));
    }),
};

/** What no flow touches is told by another rule; a boundary event lives on its activity, a link jumps. */
function isJoined({ incoming, outgoing, triggers }: GraphNode): boolean {
  return incoming.length + outgoing.length > 0 && !triggers.includes('link');
}
