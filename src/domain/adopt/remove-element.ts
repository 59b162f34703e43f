import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { pointsBetween } from './points-between.ts';

const removable: ReadonlySet<string | undefined> = new Set([
  ...(['activity', 'event', 'gateway', 'flow', 'message', 'data', 'artifact'] as const),
]);
const ends = ['@sourceRef', '@targetRef', 'bpmn:sourceRef#text', 'bpmn:targetRef#text'];

/**
 * Takes an element out of the target with what is inside of it, what sits on it, its lines and its drawing. The only step before
 * it then leads to the only one after it.
 */
export function removeElement(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const { facts, target } = draft;
  if (!removable.has(classOf(facts.get(element)))) return 'kind';
  heal(draft, element);
  const gone = withInside(facts, [element, ...(target.nodes.get(element)?.boundary ?? [])]);
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const [id, entity] of facts) {
      const loose = ends.some((end) => gone.has(String(entity.get(end))));
      if (loose || gone.has(String(entity.get('@attachedToRef'))) || gone.has(String(entity.get('@bpmnElement')))) {
        gone.add(id);
      }
    }
    for (const id of withInside(facts, gone)) gone.add(id);
  }
  for (const id of gone) facts.delete(id);
  for (const entity of facts.values()) if (gone.has(String(entity.get('@default')))) entity.delete('@default');
  return undefined;
}

function heal({ facts, target }: AdoptionDraft, element: string): void {
  const node = target.nodes.get(element);
  const [coming, ...otherComing] = node?.incoming ?? [];
  const [going, ...otherGoing] = node?.outgoing ?? [];
  if (!coming || !going || otherComing.length > 0 || otherGoing.length > 0) return;
  const before = target.nodes.get(coming.source);
  const isJoined = before?.outgoing.some((flow) => flow.target === going.target) === true;
  if (!before || coming.source === going.target || node?.boundary.includes(coming.source) || isJoined) return;
  facts.get(coming.id)?.set('@targetRef', going.target);
  const bounds = drawnBounds(facts);
  const [from, to] = [bounds.get(coming.source), bounds.get(going.target)];
  const edge = facts.get(drawingOfElement(facts, coming.id)?.[0] ?? '');
  if (from && to) edge?.set('waypoints', pointsBetween(from, to));
}
