import { udFact } from '#domain/diagram/diagram-facts.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import { elementsIn } from '#domain/elements-in.ts';
import type { FocusSubject, FocusView } from './focus-view.ts';
import { nodesInLane } from './nodes-in-lane.ts';
import { withExchange } from './with-exchange.ts';

/** Channels where the client is at the other end; a letter or a call may go to anybody, so messages tell of these. */
const channels = ['egov', 'egov-mobile', 'bank-app', 'psc'];

/** What the client sees: its own pool and lane, all that passes to it and from it, and the steps that it comes to. */
export const client: FocusView = {
  code: 'client',
  select: (subject) => {
    const { graph } = subject;
    const places = clientPlaces(subject);
    const found = withExchange(graph, new Set(places.filter((id) => graph.pools.has(id))));
    for (const id of places.filter((each) => graph.lanes.has(each))) {
      for (const each of [id, ...nodesInLane(graph, id)]) found.add(each);
    }
    for (const node of graph.nodes.values()) {
      const { visit, channel } = stepDetails(graph, node);
      if (visit || channels.includes(channel ?? '')) found.add(node.id);
    }
    return found;
  },
};

/** Pools and lanes whose performer is the client, or that a stakeholder of that type points to. */
function clientPlaces({ graph, records, variant }: FocusSubject): string[] {
  const marked = [...graph.pools.values(), ...graph.lanes.values()]
    .filter(({ entity }) => udFact(entity, 'performer', 'kind') === 'client')
    .map(({ id }) => id);
  const stakeholders = records.filter(({ kind, fields }) => kind === 'stakeholder' && fields['type'] === 'client');
  const named = stakeholders.flatMap((record) => elementsIn(record, variant));
  return [...marked, ...named.filter((id) => graph.pools.has(id) || graph.lanes.has(id))];
}
