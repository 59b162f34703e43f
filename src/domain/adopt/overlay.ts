import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { languages } from '#domain/language.ts';
import { centreOf } from '#domain/layout/layout.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import { copiedFlow } from './add-element.ts';
import { adoptionDraft, freeId, type AdoptionDraft } from './adoption-draft.ts';
import { drawFlow, planeOf } from './redraw.ts';

/** The later variant with what the earlier one had and it has not, to be looked at only. */
export interface Overlay {
  /** On the facts of the later variant. */
  readonly operations: readonly Operation[];
  /** By its id in the earlier variant what is drawn of it. */
  readonly ghosts: ReadonlyMap<string, string>;
}

/**
 * Lays the steps, events, gateways and flows that went over the later variant: each where it stood beside its nearest
 * neighbour that stays. What sits on a step or stands in a sub-process is left out.
 */
export function overlayOf(comparison: Comparison): Overlay {
  const draft = adoptionDraft(comparison, 'after');
  const ghosts = new Map<string, string>();
  const { source } = draft;
  const gone = [...source.nodes.values()].filter(
    ({ id, attachedTo, scope }) =>
      draft.target.nodes.get(draft.partner(id) ?? '') === undefined &&
      attachedTo === undefined &&
      !source.nodes.has(scope),
  );
  for (const node of gone) {
    const id = addGhost(draft, node);
    if (id !== undefined) ghosts.set(node.id, id);
  }
  const end = (id: string): string | undefined => ghosts.get(id) ?? draft.partner(id);
  for (const flow of source.flows.values()) {
    const [from, to] = [end(flow.source), end(flow.target)];
    if (!ghosts.has(flow.source) && !ghosts.has(flow.target)) continue;
    if (from === undefined || to === undefined || !draft.facts.has(from) || !draft.facts.has(to)) continue;
    const plane = planeOf(draft, from);
    if (plane === undefined) continue;
    const id = freeId(draft.facts, `ghost_${flow.id}`);
    draft.facts.set(id, copiedFlow(draft, flow, from, to));
    drawFlow(draft, id, plane);
    ghosts.set(flow.id, id);
  }
  return { operations: difference(draft.target.facts, draft.facts), ghosts };
}

function addGhost(draft: AdoptionDraft, node: GraphNode): string | undefined {
  const { facts, target } = draft;
  const anchor = nearestKept(draft, node);
  const plane = anchor && planeOf(draft, anchor.after.id);
  if (!anchor || plane === undefined || !node.bounds) return undefined;
  const id = freeId(facts, `ghost_${node.id}`);
  facts.set(id, new Map<string, Value>([['type', node.type], ['parent', anchor.after.scope], ...names(node, target)]));
  facts.set(
    freeId(facts, `${id}_di`),
    new Map<string, Value>([
      ['type', 'bpmndi:BPMNShape'],
      ['parent', plane],
      ['@bpmnElement', id],
      ...(['x', 'y', 'width', 'height'] as const).map((side): [string, Value] => [
        `dc:Bounds@${side}`,
        String(Math.round((node.bounds?.[side] ?? 0) + (side === 'x' || side === 'y' ? anchor.by[side] : 0))),
      ]),
    ]),
  );
  return id;
}

/** The names as the file of the later variant writes them. */
function names({ name }: GraphNode, { language: own }: ProcessGraph): [string, Value][] {
  return languages.flatMap((language): [string, Value][] => {
    const words = name[language];
    if (words === undefined) return [];
    return [[language === own ? '@name' : `bpmn:extensionElements/i18n:translation[${language}]#text`, words]];
  });
}

interface Anchor {
  readonly after: GraphNode;
  readonly by: { readonly x: number; readonly y: number };
}

/** The nearest node around that both variants have, and how far it has moved. */
function nearestKept({ source, target, partner }: AdoptionDraft, { bounds, scope }: GraphNode): Anchor | undefined {
  if (!bounds) return undefined;
  let best: (Anchor & { readonly away: number }) | undefined;
  for (const other of source.nodes.values()) {
    const after = target.nodes.get(partner(other.id) ?? '');
    if (other.scope !== scope || !other.bounds || !after?.bounds) continue;
    const away = distance(bounds, other.bounds);
    if (best && away >= best.away) continue;
    const [then, now] = [centreOf(other.bounds), centreOf(after.bounds)];
    best = { after, away, by: { x: now.x - then.x, y: now.y - then.y } };
  }
  return best;
}

function distance(one: Bounds, other: Bounds): number {
  const [from, to] = [centreOf(one), centreOf(other)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}
