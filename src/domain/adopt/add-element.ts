import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, listedIn, type AdoptionDraft } from './adoption-draft.ts';
import { drawTree } from './copy-drawing.ts';
import { copyFlow, copyTree, wholeTree } from './copy-tree.ts';
import { homeFor } from './home.ts';
import { placeInFlow } from './place-in-flow.ts';
import { drawFlow, makeWay, planeOf, removeFlow, setBounds } from './redraw.ts';

/**
 * Puts a step, event or gateway of the source with all that is in it into the target: into the lane of its partner, behind
 * what leads to it there, with the flows whose other ends the target has. A flow of the target that led past it leads to
 * it. What sits on a step goes on its border. A lane or a pool that the target lacks comes along, empty.
 */
export function addElement(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const node = draft.source.nodes.get(element);
  if (!node) return 'kind';
  if (node.attachedTo !== undefined) return addOnBorder(draft, node);
  const found = homeFor(draft, node);
  if (typeof found === 'string') return found;
  const { draft: at, home } = found;
  const place = placeInFlow(at, node, home);
  // Nothing inside a folded sub-process has to be drawn.
  if (!place && node.bounds) return 'no-neighbour';
  const names = copyTree(at, wholeTree(at, element), home.scope);
  const added = names.get(element) ?? '';
  if (home.listed !== undefined) at.facts.get(added)?.set('lane', home.listed);
  if (place) drawTree(at, names, place.plane, place.bounds);
  addFlows(at, node, added, place?.plane);
  makeWay(at, added, place?.plane);
  return undefined;
}

/** What may happen at a step is put on the border of the same step. */
function addOnBorder(draft: AdoptionDraft, node: GraphNode): AdoptionRefusal | undefined {
  const found = placeOnBorder(draft, node);
  if (typeof found === 'string') return found;
  const { host, plane, bounds } = found;
  const names = copyTree(draft, wholeTree(draft, node.id), host.scope);
  const added = names.get(node.id) ?? '';
  putOn(draft, added, node, host);
  drawTree(draft, names, plane, bounds);
  addFlows(draft, node, added, plane);
  return undefined;
}

/** Puts a boundary event of the target on the step that its partner is on in the source. */
export function attachTo(draft: AdoptionDraft, id: string, partner: GraphNode): AdoptionRefusal | undefined {
  const found = placeOnBorder(draft, partner);
  if (typeof found === 'string') return found;
  const { host, plane, bounds } = found;
  const event = draft.target.nodes.get(id);
  if (!event || event.scope !== host.scope) return 'apart';
  putOn(draft, id, partner, host);
  setBounds(draft, drawingOfElement(draft.facts, id)?.[0] ?? '', bounds);
  for (const flow of [...event.incoming, ...event.outgoing]) drawFlow(draft, flow.id, plane);
  return undefined;
}

/** A boundary event is listed in the lane of its step, but where the source lists it elsewhere. */
function putOn(draft: AdoptionDraft, event: string, partner: GraphNode, host: GraphNode): void {
  const { source, target, facts } = draft;
  const lane = draft.partner(partner.lane ?? '');
  const isWithHost = partner.lane === source.nodes.get(partner.attachedTo ?? '')?.lane || lane === undefined;
  const listed = isWithHost ? host.entity.get('lane') : listedIn(target, lane, host.scope);
  facts.get(event)?.set('@attachedToRef', host.id);
  if (listed === undefined) facts.get(event)?.delete('lane');
  else facts.get(event)?.set('lane', listed);
}

/** As far along the border as in the source. */
function placeOnBorder(
  draft: AdoptionDraft,
  node: GraphNode,
): { readonly host: GraphNode; readonly plane: string; readonly bounds: Bounds } | AdoptionRefusal {
  const { source, target } = draft;
  const own = source.nodes.get(node.attachedTo ?? '');
  const host = target.nodes.get(draft.partner(node.attachedTo ?? '') ?? '');
  if (!host || !isActivity(host)) return 'no-partner';
  // The step itself is with somebody else there: that is another change, to be taken first.
  if (own?.lane !== undefined && draft.partner(own.lane) !== host.lane) return 'with-host';
  const [step, plane] = [host.bounds, planeOf(draft, host.id)];
  if (!step || plane === undefined) return 'no-neighbour';
  const { width, height } = node.bounds ?? { width: 36, height: 36 };
  const from = own?.bounds;
  const along = from && node.bounds ? (node.bounds.x + width / 2 - from.x) / from.width : 0.5;
  const x = step.x + Math.min(1, Math.max(0, along)) * step.width - width / 2;
  return { host, plane, bounds: { x, y: step.y + step.height - height / 2, width, height } };
}

/** Draws the flows of the source at a node that the target has now, where their other ends are beside it there. */
export function addFlows(draft: AdoptionDraft, node: GraphNode, added: string, plane: string | undefined): void {
  const { partner, target, source, facts } = draft;
  const scope = facts.get(added)?.get('parent');
  const before = new Set(node.incoming.flatMap((flow) => partner(flow.source) ?? []));
  const after = new Set(node.outgoing.flatMap((flow) => partner(flow.target) ?? []));
  const stays = new Set([...source.flows.values()].map((flow) => ends(partner(flow.source), partner(flow.target))));
  const past = [...target.flows.values()].filter(
    (flow) =>
      before.has(flow.source) &&
      after.has(flow.target) &&
      !stays.has(ends(flow.source, flow.target)) &&
      target.nodes.get(flow.source)?.scope === scope,
  );
  const led = new Set<string>();
  for (const flow of past) {
    if (led.has(flow.source)) removeFlow(draft, flow);
    else facts.get(flow.id)?.set('@targetRef', added);
    led.add(flow.source);
    drawFlow(draft, flow.id, plane);
  }
  for (const flow of [...node.incoming, ...node.outgoing]) {
    const isIncoming = flow.target === node.id;
    const other = flow.source === flow.target ? added : partner(isIncoming ? flow.source : flow.target);
    if (other === undefined || facts.get(other)?.get('parent') !== scope || (isIncoming && led.has(other))) continue;
    const [from, to] = isIncoming ? [other, added] : [added, other];
    if (isDrawn(draft, from, to)) continue;
    const id = copyFlow(draft, flow, from, to);
    if (flow.isDefault) facts.get(from)?.set('@default', id);
    drawFlow(draft, id, plane);
  }
}

function isDrawn({ facts }: AdoptionDraft, from: string, to: string): boolean {
  return [...facts.values()].some(
    (each) =>
      each.get('type') === 'bpmn:sequenceFlow' && each.get('@sourceRef') === from && each.get('@targetRef') === to,
  );
}

function ends(from: string | undefined, to: string | undefined): string {
  return `${from ?? ''} ${to ?? ''}`;
}
