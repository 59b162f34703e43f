import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { languages } from '#domain/language.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import { adoptionDraft, freeId, type AdoptionDraft } from './adoption-draft.ts';
import { copyFlow } from './copy-tree.ts';
import { nearestKept } from './nearest-kept.ts';
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
    const id = copyFlow(draft, flow, from, to);
    drawFlow(draft, id, plane);
    ghosts.set(flow.id, id);
  }
  return { operations: difference(draft.target.facts, draft.facts), ghosts };
}

function addGhost(draft: AdoptionDraft, node: GraphNode): string | undefined {
  const { facts, target } = draft;
  const anchor = nearestKept(draft, node.bounds, ({ scope }) => scope === node.scope);
  const plane = anchor && planeOf(draft, anchor.beside.id);
  if (!anchor || plane === undefined || !node.bounds) return undefined;
  const id = freeId(facts, `ghost_${node.id}`);
  facts.set(id, new Map<string, Value>([['type', node.type], ['parent', anchor.beside.scope], ...names(node, target)]));
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
