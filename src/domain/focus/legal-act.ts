import { stepDetails } from '#domain/diagram/step-details.ts';
import { elementsIn } from '#domain/elements-in.ts';
import { textOf } from '#domain/read-fields.ts';
import type { FocusSubject, FocusView } from './focus-view.ts';

/** What one act governs: steps that rest on it, and what its record points to. */
export const legalAct: FocusView = {
  code: 'legal-act',
  choices: (subject) =>
    subject.records
      .filter(({ kind, id }) => kind === 'legal-act' && governed(subject, id).size > 0)
      .map(({ id, fields }) => ({ id, name: textOf(fields, 'title') })),
  select: governed,
};

function governed({ graph, records, variant }: FocusSubject, act: string): ReadonlySet<string> {
  const resting = [...graph.nodes.values()].filter((node) => stepDetails(graph, node).acts.includes(act));
  const record = records.find(({ id }) => id === act);
  const named = record ? elementsIn(record, variant).filter((id) => graph.facts.has(id)) : [];
  return new Set([...resting.map(({ id }) => id), ...named]);
}
