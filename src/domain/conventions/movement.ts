import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepsOf, type Convention } from './convention.ts';
import { markOf } from './marked-names.ts';
import { noteAt, notesWith } from './notes.ts';

const pattern = /\(Перемещение\)/iu;

/** A text annotation «(Перемещение)» at a step: somebody or something moves there. The annotation stays as it is. */
export const movement: Convention = {
  code: 'movement',
  read: (graph) =>
    notesWith(graph, pattern).flatMap(({ note, name, step }) =>
      moves(graph, step)
        ? []
        : [
            {
              ...{ code: 'movement' as const, sign: note, name, owner: step, clean: undefined },
              facts: { block: 'ud:Step' as const, values: { movement: true } },
            },
          ],
    ),
  write: (graph) => {
    const told = new Set(notesWith(graph, pattern).map(({ step }) => step));
    return stepsOf(graph).flatMap(({ id }) =>
      moves(graph, id) && !told.has(id) ? noteAt(graph, id, { code: 'movement', text: markOf(pattern), level: 0 }) : [],
    );
  },
};

function moves(graph: ProcessGraph, step: string): boolean {
  const entity = graph.nodes.get(step)?.entity;
  return entity !== undefined && udFact(entity, 'step', 'movement') === 'true';
}
