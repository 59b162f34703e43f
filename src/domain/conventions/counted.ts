import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import type { Text } from '#domain/language.ts';
import { stepsOf, type Convention, type Reading } from './convention.ts';
import { drawnDocuments } from './document-colour.ts';
import { incoming } from './incoming.ts';
import { matchIn } from './marked-names.ts';
import { noteAt, notesWith } from './notes.ts';

const pattern = /\(DC:\s?(\d{1,3})\)/iu;

/**
 * A text annotation «(DC:n)» at a step: it takes n incoming documents, however many are drawn. Those that the facts do not
 * name get a number for a name. A copy gets the mark where documents are not drawn.
 */
export const counted: Convention = {
  code: 'counted',
  read: (graph) =>
    notesWith(graph, pattern).flatMap(({ note, name, step }) => {
      // Those that a colour tells are taken as documents too.
      const coloured = incoming.read(graph).filter(({ owner }) => owner === step).length;
      const [known, n] = [incomingOf(graph, step) + coloured, Number(matchIn(name, pattern)?.[1] ?? 0)];
      return Array.from({ length: Math.max(0, n - known) }, (_, at): Reading => ({
        ...{ code: 'counted', sign: note, name, owner: step, clean: undefined },
        facts: { block: 'ud:Document', values: { ...numbered(known + at + 1), direction: 'incoming' } },
      }));
    }),
  write: (graph) => {
    const told = new Map(notesWith(graph, pattern).map((note) => [note.step, note]));
    return stepsOf(graph).flatMap(({ id }) => {
      const n = incomingOf(graph, id);
      const [mark, note] = [`(DC:${String(n)})`, told.get(id)];
      if (!note) {
        const isDrawn = drawnDocuments(graph, id, 'incoming') >= n;
        return isDrawn ? [] : noteAt(graph, id, { code: 'counted', text: mark, level: 1 });
      }
      const text = String(graph.facts.get(note.note)?.get('bpmn:text#text') ?? '');
      const written = text.replace(pattern, mark);
      return written === text ? [] : [{ entity: note.note, field: 'bpmn:text#text', value: written }];
    });
  },
};

function incomingOf(graph: ProcessGraph, step: string): number {
  const node = graph.nodes.get(step);
  return node ? stepDetails(graph, node).documents.filter(({ direction }) => direction === 'incoming').length : 0;
}

function numbered(n: number): Text {
  const name = `№ ${String(n)}`;
  return { kk: name, ru: name, en: name };
}
