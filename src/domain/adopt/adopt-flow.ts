import type { GraphFlow } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import type { AdoptionDraft } from './adoption-draft.ts';
import { drawBetween, endsOf } from './copy-drawing.ts';
import { copyFlow } from './copy-tree.ts';
import { drawFlow, planeOf } from './redraw.ts';

/** Draws a sequence flow of the source between the partners of its ends. */
export function addFlow(draft: AdoptionDraft, flow: GraphFlow): AdoptionRefusal | undefined {
  const ends = endsFor(draft, flow);
  if (typeof ends === 'string') return ends;
  const { from, to, plane } = ends;
  const id = copyFlow(draft, flow, from, to);
  if (flow.isDefault) draft.facts.get(from)?.set('@default', id);
  drawFlow(draft, id, plane);
  return undefined;
}

/** Lets a sequence flow of the target go between the partners of the ends that it has in the source. */
export function leadAnew(draft: AdoptionDraft, id: string, flow: GraphFlow): AdoptionRefusal | undefined {
  const ends = endsFor(draft, flow);
  if (typeof ends === 'string') return ends;
  const own = draft.facts.get(id);
  if (!own) return 'no-partner';
  const before = draft.facts.get(String(own.get('@sourceRef')));
  if (own.get('@sourceRef') !== ends.from && before?.get('@default') === id) before.delete('@default');
  own.set('@sourceRef', ends.from);
  own.set('@targetRef', ends.to);
  drawFlow(draft, id, ends.plane);
  return undefined;
}

function endsFor(
  draft: AdoptionDraft,
  flow: GraphFlow,
): { readonly from: string; readonly to: string; readonly plane: string | undefined } | AdoptionRefusal {
  const [from, to] = [draft.partner(flow.source), draft.partner(flow.target)];
  const [source, target] = [draft.target.nodes.get(from ?? ''), draft.target.nodes.get(to ?? '')];
  if (!source || !target) return 'no-neighbour';
  if (source.scope !== target.scope) return 'apart';
  // Two flows between the same steps say nothing more than one.
  if (source.outgoing.some((each) => each.target === target.id)) return 'is-there';
  return { from: source.id, to: target.id, plane: planeOf(draft, source.id) };
}

/** Lets an association of the target join the partners of what it joins in the source. */
export function leadAssociation(draft: AdoptionDraft, id: string, source: string): AdoptionRefusal | undefined {
  const { facts } = draft;
  const [from, to] = (endsOf(draft.source.facts, source) ?? []).map((end) => draft.partner(end ?? ''));
  const own = facts.get(id);
  if (from === undefined || to === undefined || !own) return 'no-neighbour';
  own.set('@sourceRef', from);
  own.set('@targetRef', to);
  drawBetween(draft, id);
  return undefined;
}
