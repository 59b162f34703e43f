import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphFlow, GraphNode } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { freeId, listedIn, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { drawFlow, drawShape, planeOf, redraw, removeFlow } from './redraw.ts';

const gap = 50;
/** What is in an added step and needs nothing around it: entries of step facts and what triggers an event. */
const simplePart = /^ud:|^bpmn:(?:timer|terminate)EventDefinition$|LoopCharacteristics$/;

/**
 * Puts a step of the source into the target: into the lane of its partner, behind what leads to it there, with the flows
 * whose other ends the target has. A flow of the target that led past it leads to it. What sits on a step goes on its border.
 */
export function addElement(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const { source, target } = draft;
  const node = source.nodes.get(element);
  if (!node) return 'kind';
  if (node.attachedTo !== undefined) return addOnBorder(draft, node, node.attachedTo);
  if (node.inside.length > 0) return 'has-inside';
  const lane = node.lane === undefined ? undefined : draft.partner(node.lane);
  if (node.lane !== undefined && (lane === undefined || !target.lanes.has(lane))) return 'no-lane';
  const near = neighbours(draft, node);
  const scope = near[0]?.scope;
  if (scope === undefined || near.some((each) => each.scope !== scope)) return 'no-neighbour';
  // A sub-process has a drawing of its own to grow in, which a person does better.
  if (target.nodes.has(scope)) return 'has-inside';
  if (lane !== undefined && target.lanes.get(lane)?.pool !== near[0]?.pool) return 'no-lane';
  const parts = simplePartsOf(draft, element);
  if (!parts) return 'kind';

  const places = placeFor(draft, node, near, lane);
  if (!places) return 'no-neighbour';
  const added = copyNode(draft, element, parts, scope, lane);
  drawShape(draft, added, places.plane, places.bounds);
  addFlows(draft, node, added, places.plane);
  return undefined;
}

interface Place {
  readonly plane: string;
  readonly bounds: Bounds;
}

/** What may happen at a step is put on the border of the same step, as far along it as in the source. */
function addOnBorder(draft: AdoptionDraft, node: GraphNode, attachedTo: string): AdoptionRefusal | undefined {
  const { source, target, facts } = draft;
  const host = target.nodes.get(draft.partner(attachedTo) ?? '');
  if (!host) return 'no-partner';
  // The step itself is with somebody else there: that is another change, to be taken first.
  if (node.lane !== undefined && draft.partner(node.lane) !== host.lane) return 'no-lane';
  const parts = simplePartsOf(draft, node.id);
  if (!parts) return 'kind';
  const [step, plane] = [host.bounds, planeOf(draft, host.id)];
  if (!step || plane === undefined) return 'no-neighbour';
  const added = copyNode(draft, node.id, parts, host.scope, node.lane === undefined ? undefined : host.lane);
  facts.get(added)?.set('@attachedToRef', host.id);
  const { width, height } = node.bounds ?? { width: 36, height: 36 };
  const from = source.nodes.get(attachedTo)?.bounds;
  const along = from && node.bounds ? (node.bounds.x + width / 2 - from.x) / from.width : 0.5;
  const x = step.x + Math.min(1, Math.max(0, along)) * step.width - width / 2;
  drawShape(draft, added, plane, { x, y: step.y + step.height - height / 2, width, height });
  addFlows(draft, node, added, plane);
  return undefined;
}

/** What is in a step, when it needs nothing around it. */
export function simplePartsOf({ source }: AdoptionDraft, element: string): string[] | undefined {
  const parts = [...withInside(source.facts, [element])].filter((id) => id !== element);
  return parts.every((id) => simplePart.test(String(source.facts.get(id)?.get('type')))) ? parts : undefined;
}

function neighbours({ partner, target }: AdoptionDraft, node: GraphNode): GraphNode[] {
  const ids = [...node.incoming.map(({ source }) => source), ...node.outgoing.map((flow) => flow.target)];
  return ids.flatMap((id) => target.nodes.get(partner(id) ?? '') ?? []);
}

function copyNode(
  draft: AdoptionDraft,
  element: string,
  parts: readonly string[],
  scope: string,
  lane: string | undefined,
): string {
  const added = copyTree(draft, element, parts, scope);
  const own = draft.facts.get(added);
  own?.delete('@default');
  own?.delete('lane');
  if (lane !== undefined) own?.set('lane', listedIn(draft.target, lane, scope));
  return added;
}

/** Copies an element of the source with what is in it into a scope of the target; gives its id there. */
export function copyTree(draft: AdoptionDraft, element: string, parts: readonly string[], scope: string): string {
  const { source, facts } = draft;
  const added = freeId(facts, element);
  const names = new Map([[element, added]]);
  facts.set(added, ownCopy(draft, element).set('parent', scope));
  for (const id of parts) {
    const own = new Map(source.facts.get(id));
    const free = freeId(facts, id);
    names.set(id, free);
    facts.set(free, own.set('parent', names.get(String(own.get('parent'))) ?? ''));
  }
  return added;
}

/** The facts of an element of the source as the target would have written them, without where it came from. */
function ownCopy({ source, target }: AdoptionDraft, element: string): Map<string, Value> {
  const own = new Map(source.facts.get(element));
  withoutOrigin(own);
  writeNames(own, source.language, target.language);
  return own;
}

/** A flow of the source between two nodes of the target. */
export function copiedFlow(
  { facts, source, target }: AdoptionDraft,
  flow: GraphFlow,
  from: string,
  to: string,
): Map<string, Value> {
  const own = new Map(flow.entity);
  withoutOrigin(own);
  own.set('parent', String(facts.get(from)?.get('parent')));
  own.set('@sourceRef', from);
  own.set('@targetRef', to);
  writeNames(own, source.language, target.language);
  return own;
}

/** What is adopted is no copy of the other variant any more: the lineage says by itself that they are the same. */
function withoutOrigin(entity: Map<string, Value>): void {
  for (const field of [...entity.keys()]) if (field.includes('ud:origin')) entity.delete(field);
}

/** A file writes one language in the name itself, and the others beside it. */
function writeNames(entity: Map<string, Value>, from: string, to: string): void {
  if (from === to) return;
  const field = (language: string): string => `bpmn:extensionElements/i18n:translation[${language}]#text`;
  const [own, other] = [entity.get('@name'), entity.get(field(to))];
  entity.delete('@name');
  entity.delete(field(to));
  if (own !== undefined) entity.set(field(from), own);
  if (other !== undefined) entity.set('@name', other);
}

/** A column of its own behind what leads to it, or before what it leads to. */
function placeFor(
  draft: AdoptionDraft,
  node: GraphNode,
  near: readonly GraphNode[],
  lane: string | undefined,
): Place | undefined {
  const { facts } = draft;
  const drawing = drawingOf(facts);
  const beside = near[0];
  const own = drawing.shapes.get(beside?.id ?? '');
  const plane = planeOf(draft, beside?.id ?? '');
  if (!own || plane === undefined) return undefined;
  const size = node.bounds ?? { width: 100, height: 80 };
  const isBehind = node.incoming.some((flow) => draft.partner(flow.source) === beside?.id);
  const at = isBehind ? own.x + own.width + 10 : own.x - 10;
  makeRoom(drawing, 'x', at, size.width + 2 * gap);
  const around = drawing.shapes.get(lane ?? '') ?? drawing.shapes.get(beside?.id ?? '');
  if (!around) return undefined;
  const bounds = {
    x: at + gap,
    y: around.y + (around.height - size.height) / 2,
    width: size.width,
    height: size.height,
  };
  redraw(draft, drawing);
  return { plane, bounds };
}

function addFlows(draft: AdoptionDraft, node: GraphNode, added: string, plane: string): void {
  const { partner, target, source, facts } = draft;
  const before = new Set(node.incoming.flatMap((flow) => partner(flow.source) ?? []));
  const after = new Set(node.outgoing.flatMap((flow) => partner(flow.target) ?? []));
  const stays = new Set([...source.flows.values()].map((flow) => ends(partner(flow.source), partner(flow.target))));
  const past = [...target.flows.values()].filter(
    (flow) => before.has(flow.source) && after.has(flow.target) && !stays.has(ends(flow.source, flow.target)),
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
    const other = partner(isIncoming ? flow.source : flow.target);
    if (other === undefined || !target.nodes.has(other) || (isIncoming && led.has(other))) continue;
    const id = freeId(facts, flow.id);
    const [from, to] = isIncoming ? [other, added] : [added, other];
    facts.set(id, copiedFlow(draft, flow, from, to));
    if (flow.isDefault && !isIncoming) facts.get(added)?.set('@default', id);
    drawFlow(draft, id, plane);
  }
}

function ends(from: string | undefined, to: string | undefined): string {
  return `${from ?? ''} ${to ?? ''}`;
}
