import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { drawingOfElement, freeId, type AdoptionDraft } from './adoption-draft.ts';
import { bareTree, copyTree } from './copy-tree.ts';
import { drawTree } from './copy-drawing.ts';

const laneSet = /^bpmn:(?:childL|l)aneSet$/;

/** Copies a lane of the source without what stands in it into a process or a lane of the target; gives its id there. */
export function copyLane(draft: AdoptionDraft, lane: string, around: string, plane: string, place: Bounds): string {
  const { facts } = draft;
  const slot = slotIn(facts, around);
  const names = copyTree(draft, bareTree(draft, lane), slot.parent);
  const added = names.get(lane) ?? '';
  const own = facts.get(added);
  own?.delete('within');
  if (slot.within !== undefined) own?.set('within', slot.within);
  drawTree(draft, names, plane, place);
  const shape = facts.get(drawingOfElement(facts, added)?.[0] ?? '');
  // A lane lies as the lanes beside it do.
  const [beside] = [...facts].find(([id, each]) => id !== added && isLaneIn(facts, each, around)) ?? [];
  const lies = drawingOfElement(facts, beside ?? '')?.[1].get('@isHorizontal');
  if (lies !== undefined) shape?.set('@isHorizontal', lies);
  return added;
}

interface Slot {
  readonly parent: string;
  readonly within: Value | undefined;
}

/** Where the lanes of a process stand in its file, or those inside of a lane; made where there are none. */
function slotIn(facts: Map<string, Map<string, Value>>, around: string): Slot {
  for (const entity of facts.values()) {
    if (isLaneIn(facts, entity, around)) return { parent: String(entity.get('parent')), within: entity.get('within') };
  }
  const isNested = facts.get(around)?.get('type') === 'bpmn:lane';
  const parent = freeId(facts, `LaneSet_${around}`);
  facts.set(
    parent,
    new Map([
      ['parent', around],
      ['type', isNested ? 'bpmn:childLaneSet' : 'bpmn:laneSet'],
    ]),
  );
  return { parent, within: undefined };
}

function isLaneIn(facts: Facts, entity: Entity, around: string): boolean {
  const set = String(entity.get('parent'));
  if (entity.get('type') !== 'bpmn:lane') return false;
  // A set that the file gives no id is no entity of its own.
  return (
    set === around || (facts.get(set)?.get('parent') === around && laneSet.test(String(facts.get(set)?.get('type'))))
  );
}
