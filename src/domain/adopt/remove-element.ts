import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { drawingOfElement, withInside, type AdoptionDraft } from './adoption-draft.ts';
import { pointsBetween } from './points-between.ts';
import { setBounds } from './redraw.ts';

const ends = ['@sourceRef', '@targetRef', 'bpmn:sourceRef#text', 'bpmn:targetRef#text'];

/**
 * Takes an element out of the target with what is inside of it, what sits on it, its lines and its drawing. The only step
 * before it then leads to the only one after it. A lane goes when it is empty and its neighbour takes its place, a pool
 * when none of its steps stays in the other variant.
 */
export function removeElement(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const { facts, target } = draft;
  const own = classOf(facts.get(element));
  if (own === undefined || own === 'process') return 'kind';
  if (own === 'lane') return removeLane(draft, element);
  if (own === 'pool') return removePool(draft, element);
  joinAround(draft, element);
  removeTree(draft, [element, ...(target.nodes.get(element)?.boundary ?? [])]);
  return undefined;
}

function removePool(draft: AdoptionDraft, pool: string): AdoptionRefusal | undefined {
  const { target, source, partner } = draft;
  const kept = new Set([...source.nodes.keys()].map((id) => partner(id)));
  const steps = [...target.nodes.values()].filter((node) => node.pool === pool);
  if (target.pools.size < 2 || steps.some(({ id }) => kept.has(id))) return 'has-steps';
  const process = target.pools.get(pool)?.process;
  removeTree(draft, process === undefined ? [pool] : [pool, process]);
  return undefined;
}

function removeLane(draft: AdoptionDraft, lane: string): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const inside = withInside(facts, [lane]);
  const listed = [...facts.values()].flatMap((entity) => String(entity.get('lane') ?? '').split(' '));
  if (listed.some((id) => inside.has(id))) return 'has-steps';
  const own = target.lanes.get(lane);
  const beside = [...target.lanes.values()].filter(
    (each) => each.id !== lane && each.pool === own?.pool && each.parent === own?.parent,
  );
  const set = String(facts.get(lane)?.get('parent'));
  removeTree(draft, [lane]);
  if (beside.length === 0 && /aneSet$/.test(String(facts.get(set)?.get('type')))) facts.delete(set);
  // The lane above takes the place, else the one below.
  const place = own?.bounds;
  const above = beside.find(({ bounds }) => place && bounds && bounds.y + bounds.height === place.y);
  const below = beside.find(({ bounds }) => place && bounds && bounds.y === place.y + place.height);
  const heir = above ?? below;
  const shape = drawingOfElement(facts, heir?.id ?? '')?.[0];
  if (!place || !heir?.bounds || shape === undefined) return undefined;
  // What is in it would have to grow too.
  if ([...target.lanes.values()].some(({ parent }) => parent === heir.id)) return undefined;
  const height = heir.bounds.height + place.height;
  setBounds(draft, shape, { ...heir.bounds, y: above ? heir.bounds.y : place.y, height });
  return undefined;
}

/** Deletes entities with what is inside of them, what leads to them or sits on them, and how all of it is drawn. */
export function removeTree({ facts }: AdoptionDraft, roots: readonly string[]): void {
  const gone = withInside(facts, roots);
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const [id, entity] of facts) {
      const loose = ends.some((end) => gone.has(String(entity.get(end))));
      if (loose || gone.has(String(entity.get('@attachedToRef'))) || gone.has(String(entity.get('@bpmnElement')))) {
        gone.add(id);
        // The diagram of a folded sub-process is nothing without its plane.
        if (entity.get('type') === 'bpmndi:BPMNPlane') gone.add(String(entity.get('parent')));
      }
    }
    for (const id of withInside(facts, gone)) gone.add(id);
  }
  for (const id of gone) facts.delete(id);
  for (const entity of facts.values()) if (gone.has(String(entity.get('@default')))) entity.delete('@default');
}

/** Lets the only node before one lead to the only node after it. */
export function joinAround({ facts, target }: AdoptionDraft, element: string): void {
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
