import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphMessage } from '#domain/diagram/process-graph.ts';
import { copyTree, simplePartsOf } from './add-element.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { meantBy, type AdoptionDraft } from './adoption-draft.ts';
import { drawLine, planeOf } from './redraw.ts';

/** Draws a message flow of the source between the partners of its ends, steps, events or pools. */
export function addMessage(draft: AdoptionDraft, message: GraphMessage): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const [from, to] = [draft.partner(message.source), draft.partner(message.target)];
  const [pool] = target.pools.keys();
  const collaboration = facts.get(pool ?? '')?.get('parent');
  if (from === undefined || to === undefined || collaboration === undefined) return 'no-neighbour';
  const bounds = drawnBounds(facts);
  const [one, other, plane] = [bounds.get(from), bounds.get(to), planeOf(draft, from)];
  const parts = simplePartsOf(draft, message.id);
  if (!one || !other || plane === undefined || poolOf(draft, from) === poolOf(draft, to)) return 'no-neighbour';
  if (!parts) return 'kind';
  const added = copyTree(draft, message.id, parts, String(collaboration));
  const entity = facts.get(added);
  entity?.set('@sourceRef', from);
  entity?.set('@targetRef', to);
  const meant = entity?.get('@messageRef');
  if (meant !== undefined) entity?.set('@messageRef', meantBy(draft, String(meant), String(collaboration)));
  drawLine(draft, added, plane, one, other);
  return undefined;
}

function poolOf({ target }: AdoptionDraft, id: string): string | undefined {
  return target.pools.has(id) ? id : target.nodes.get(id)?.pool;
}
