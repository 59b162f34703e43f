import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { alignedIds } from '#domain/lineage/aligned-facts.ts';
import { comparableFacts } from '#domain/lineage/comparable-facts.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import { mainPairs } from '#domain/lineage/main-pairs.ts';
import { tellingElements } from '#domain/lineage/told-elements.ts';
import type { AdoptionSide } from './adoption.ts';

/** The target of an adoption while it is being changed, and the ways from the ids of the source to its own. */
export interface AdoptionDraft {
  readonly side: AdoptionSide;
  readonly source: ProcessGraph;
  /** As it stood when the draft was started or last renewed. */
  readonly target: ProcessGraph;
  readonly facts: Map<string, Map<string, Value>>;
  /** The element or part of the target that one of the source is the same as. */
  readonly partner: (source: string) => string | undefined;
  /** The ids in the source and in the target of an entity of comparable facts. */
  readonly sides: (aligned: string) => { readonly source: string | undefined; readonly target: string | undefined };
}

/** Starts an adoption; the facts of the comparison stay as they are. */
export function adoptionDraft(comparison: Comparison, side: AdoptionSide): AdoptionDraft {
  const { before, after } = comparison;
  const partners = new Map([...mainPairs(comparison.pairs).values()].map((pair) => [pair.before, pair.after]));
  const comparable = (graph: ProcessGraph): Facts => comparableFacts(graph, tellingElements(graph.facts));
  const later = alignedIds(comparable(before), comparable(after), partners);
  const earlier = new Map([...later].map(([id, aligned]) => [aligned, id]));
  const [source, target] = side === 'before' ? [after, before] : [before, after];
  const existing = (facts: Facts, id: string | undefined): string | undefined =>
    id !== undefined && facts.has(id) ? id : undefined;
  return {
    side,
    source,
    target,
    facts: new Map([...target.facts].map(([id, entity]) => [id, new Map(entity)])),
    partner: (id) => existing(target.facts, side === 'before' ? earlier.get(id) : later.get(id)),
    sides: (aligned) => {
      const ids = { before: existing(before.facts, earlier.get(aligned)), after: existing(after.facts, aligned) };
      return side === 'before' ? { source: ids.after, target: ids.before } : { source: ids.before, target: ids.after };
    },
  };
}

/** The draft with its target as it stands now, in which these elements of the source have partners too. */
export function renewed(draft: AdoptionDraft, names: ReadonlyMap<string, string>): AdoptionDraft {
  return { ...draft, target: processGraph(draft.facts), partner: (id) => names.get(id) ?? draft.partner(id) };
}

/** Entities inside of some, with themselves. */
export function withInside(facts: Facts, roots: Iterable<string>): Set<string> {
  const found = new Set(roots);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [id, entity] of facts) if (found.has(String(entity.get('parent')))) found.add(id);
  }
  return found;
}

/** The id itself where the target has it not yet, or the next one like it. */
export function freeId(facts: Facts, wanted: string): string {
  let id = wanted;
  for (let n = 2; facts.has(id); n += 1) id = `${wanted}_${String(n)}`;
  return id;
}

/** The shape or line that draws an element. */
export function drawingOfElement(
  facts: ReadonlyMap<string, Entity>,
  element: string,
): readonly [string, Entity] | undefined {
  return [...facts].find(
    ([, entity]) =>
      entity.get('@bpmnElement') === element && /^bpmndi:BPMN(Shape|Edge)$/.test(String(entity.get('type'))),
  );
}

/** What a node of a lane has for its fact `lane`: files may list it in the lanes around too. */
export function listedIn(target: ProcessGraph, lane: string, scope: string): string {
  const other = [...target.nodes.values()].find((each) => each.lane === lane && each.scope === scope);
  return String(other?.entity.get('lane') ?? lane);
}
