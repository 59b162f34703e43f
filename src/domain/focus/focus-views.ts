import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import { client } from './client.ts';
import type { FocusSubject, FocusView } from './focus-view.ts';
import { lane } from './lane.ts';
import { legalAct } from './legal-act.ts';
import { paper } from './paper.ts';
import { path } from './path.ts';
import { problems } from './problems.ts';
import { stakeholder } from './stakeholder.ts';
import { withoutGround } from './without-ground.ts';

/** The family of focus views, in the order of their buttons. */
export const focusViews: readonly FocusView[] = [
  client,
  lane,
  stakeholder,
  paper,
  legalAct,
  withoutGround,
  problems,
  path,
];

/** What a view shows of a diagram. */
export interface Focus {
  /** All that stays lit: the elements in question, flows between them, and the lanes and pools around them. */
  readonly lit: ReadonlySet<string>;
  readonly steps: number;
  readonly allSteps: number;
  readonly messages: number;
}

export function focusOn(view: FocusView, subject: FocusSubject, choice: string): Focus {
  const { graph } = subject;
  const found = view.select(subject, choice);
  const lit = new Set(found);
  for (const id of found) {
    const node = graph.nodes.get(id);
    if (node?.pool !== undefined) lit.add(node.pool);
    for (let around = node?.lane; around !== undefined; around = graph.lanes.get(around)?.parent) lit.add(around);
  }
  // A recorded path names its own flows: two of its steps may be joined by one that was not walked.
  const hasFlows = [...found].some((id) => graph.flows.has(id));
  for (const { id, source, target } of hasFlows ? [] : graph.flows.values()) {
    if (found.has(source) && found.has(target)) lit.add(id);
  }
  const steps = [...graph.nodes.values()].filter(({ type }) => elementTypes.activities.includes(type));
  return {
    lit,
    steps: steps.filter(({ id }) => found.has(id)).length,
    allSteps: steps.length,
    messages: [...graph.messages.keys()].filter((id) => found.has(id)).length,
  };
}
