import { elementsIn } from '#domain/elements-in.ts';
import { pathsOf } from '#domain/playback/recorded-path.ts';
import { textOf } from '#domain/read-fields.ts';
import type { FocusView } from './focus-view.ts';

/** One recorded path: the steps that were reached, with the gateways at the flows that were walked. */
export const path: FocusView = {
  code: 'path',
  choices: ({ records, variant }) =>
    pathsOf(records, variant).map(({ id, fields }) => ({ id, name: textOf(fields, 'name') })),
  select: ({ graph, records, variant }, choice) => {
    const record = records.find(({ id }) => id === choice);
    const found = new Set(record ? elementsIn(record, variant).filter((id) => graph.facts.has(id)) : []);
    for (const id of [...found]) {
      const flow = graph.flows.get(id);
      if (flow) for (const end of [flow.source, flow.target]) found.add(end);
    }
    return found;
  },
};
