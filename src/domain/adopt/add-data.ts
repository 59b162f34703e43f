import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import type { Facts, Value } from '#domain/facts/facts.ts';
import { copyTree, simplePartsOf } from './add-element.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { freeId, meantBy, type AdoptionDraft } from './adoption-draft.ts';
import { drawLine, drawShape, planeOf } from './redraw.ts';

/** A step that reads or writes data, and the association inside of it that says so. */
interface Link {
  readonly association: string;
  readonly step: string;
  readonly isWritten: boolean;
}

/**
 * Puts a data object or a data store of the source into the target, as far from a step that uses it as in the source,
 * with the associations of the steps that the target has. What it refers to comes along; a store of the same name is the same.
 */
export function addData(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const { source, target, facts } = draft;
  const links = linksOf(source.facts, element).filter(({ step }) => target.nodes.has(draft.partner(step) ?? ''));
  const [first] = links;
  const beside = target.nodes.get(draft.partner(first?.step ?? '') ?? '');
  if (!first || !beside) return 'no-neighbour';
  const [drawn, there] = [drawnBounds(source.facts), drawnBounds(facts)];
  const [own, from, to] = [drawn.get(element), drawn.get(first.step), there.get(beside.id)];
  const plane = planeOf(draft, beside.id);
  if (!own || !from || !to || plane === undefined) return 'no-neighbour';

  const parts = simplePartsOf(draft, element);
  if (!parts) return 'kind';
  const added = copyTree(draft, element, parts, beside.scope);
  const entity = facts.get(added);
  for (const field of ['@dataObjectRef', '@dataStoreRef']) {
    const meant = entity?.get(field);
    if (meant !== undefined) entity?.set(field, meantBy(draft, String(meant), beside.scope));
  }
  drawShape(draft, added, plane, { ...own, x: to.x + own.x - from.x, y: to.y + own.y - from.y });
  const bounds = drawnBounds(facts);
  for (const link of links) {
    const [step, data] = [bounds.get(draft.partner(link.step) ?? ''), bounds.get(added)];
    const line = addLink(draft, link, added);
    if (step && data)
      drawLine(draft, line, plane, ...(link.isWritten ? ([step, data] as const) : ([data, step] as const)));
  }
  return undefined;
}

function linksOf(facts: Facts, element: string): Link[] {
  return [...facts].flatMap(([association, entity]) => {
    const isWritten = entity.get('type') === 'bpmn:dataOutputAssociation';
    if (!isWritten && entity.get('type') !== 'bpmn:dataInputAssociation') return [];
    const end = isWritten ? 'bpmn:targetRef#text' : 'bpmn:sourceRef#text';
    return entity.get(end) === element ? [{ association, step: String(entity.get('parent')), isWritten }] : [];
  });
}

function addLink(draft: AdoptionDraft, { association, step, isWritten }: Link, added: string): string {
  const { source, facts } = draft;
  const parent = draft.partner(step) ?? '';
  const free = freeId(facts, association);
  const entity = new Map<string, Value>(source.facts.get(association));
  entity.set('parent', parent);
  entity.set(isWritten ? 'bpmn:targetRef#text' : 'bpmn:sourceRef#text', added);
  const slot = isWritten ? undefined : entity.get('bpmn:targetRef#text');
  const property = slot === undefined ? undefined : source.facts.get(String(slot));
  if (slot !== undefined && property) {
    const own = freeId(facts, String(slot));
    facts.set(own, new Map([...property, ['parent', parent]]));
    entity.set('bpmn:targetRef#text', own);
  }
  facts.set(free, entity);
  return free;
}
