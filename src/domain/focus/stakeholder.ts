import { elementsIn } from '#domain/elements-in.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import type { FocusSubject, FocusView } from './focus-view.ts';
import { nodesInLane } from './nodes-in-lane.ts';
import { withExchange } from './with-exchange.ts';

/** Where one stakeholder takes part: its pools with their messages, its lanes with their steps, its touchpoints. */
export const stakeholder: FocusView = {
  code: 'stakeholder',
  choices: (subject) =>
    subject.records
      .filter(({ kind, id }) => kind === 'stakeholder' && placesOf(subject, id).length > 0)
      .map(({ id, fields }) => ({ id, name: textOf(fields, 'name') })),
  select: (subject, choice) => {
    const { graph } = subject;
    const places = placesOf(subject, choice);
    const found = withExchange(graph, new Set(places.filter((id) => graph.pools.has(id))));
    for (const id of places) {
      found.add(id);
      if (graph.lanes.has(id)) for (const node of nodesInLane(graph, id)) found.add(node);
      const message = graph.messages.get(id);
      if (message) for (const end of [message.source, message.target]) found.add(end);
    }
    return found;
  },
};

/** Elements that the record of a stakeholder or one of its touchpoints points to. */
function placesOf({ graph, records, variant }: FocusSubject, id: string): string[] {
  return records
    .filter(
      (record) => record.id === id || (record.kind === 'touchpoint' && stringOf(record.fields, 'stakeholder') === id),
    )
    .flatMap((record) => elementsIn(record, variant))
    .filter((element) => graph.facts.has(element));
}
