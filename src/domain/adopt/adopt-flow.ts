import type { GraphFlow } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { freeId, type AdoptionDraft } from './adoption-draft.ts';
import { copiedFlow } from './add-element.ts';
import { drawFlow, planeOf } from './redraw.ts';

/** Draws a sequence flow of the source between the partners of its ends. */
export function addFlow(draft: AdoptionDraft, flow: GraphFlow): AdoptionRefusal | undefined {
  const ends = endsFor(draft, flow);
  if (typeof ends === 'string') return ends;
  const { from, to, plane } = ends;
  const id = freeId(draft.facts, flow.id);
  draft.facts.set(id, copiedFlow(draft, flow, from, to));
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
): { readonly from: string; readonly to: string; readonly plane: string } | AdoptionRefusal {
  const [from, to] = [draft.partner(flow.source), draft.partner(flow.target)];
  const [source, target] = [draft.target.nodes.get(from ?? ''), draft.target.nodes.get(to ?? '')];
  if (!source || !target || source.scope !== target.scope) return 'no-neighbour';
  // Two flows between the same steps say nothing more than one.
  if (source.outgoing.some((each) => each.target === target.id)) return 'no-neighbour';
  const plane = planeOf(draft, source.id);
  return plane === undefined ? 'no-neighbour' : { from: source.id, to: target.id, plane };
}
