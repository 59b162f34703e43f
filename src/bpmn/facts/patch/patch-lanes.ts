import { removeElement } from '#bpmn/xml/layout.ts';
import { insertNodes, textChunk } from '#bpmn/xml/edit-tree.ts';
import { childElements } from '#bpmn/xml/xml-tree.ts';
import type { Operation } from '#domain/facts/facts.ts';
import { laneReference } from '#bpmn/facts/read-facts.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import { createElement, insertInSlot, type Patch } from './patch.ts';

/** Writes the lanes of a flow node: lanes it left stop listing it, lanes it entered list it. */
export function patchLanes(patch: Patch, { entity, old, new: now }: Operation): void {
  const before = lanesIn(old);
  const after = lanesIn(now);
  for (const lane of before) if (!after.has(lane)) leave(patch, lane, entity);
  for (const lane of after) if (!before.has(lane)) enter(patch, lane, entity);
}

function lanesIn(value: Operation['old']): Set<string> {
  return new Set(value === null ? [] : String(value).split(' ').filter(Boolean));
}

function leave(patch: Patch, lane: string, node: string): void {
  const element = patch.elements.get(lane);
  if (!element) return;
  for (const child of childElements(element)) {
    if (laneReference(patch.index, element, child) === node) removeElement(patch.source, child);
  }
}

function enter(patch: Patch, lane: string, node: string): void {
  const element = patch.elements.get(lane);
  if (!element || !patch.after.has(lane)) return;
  const reference = createElement(patch, element, 'bpmn:flowNodeRef', lane);
  insertNodes(patch.source, reference, 0, [textChunk(idOfKey(node), 'text', patch.layout.lineEnd)]);
  insertInSlot(patch, element, reference);
}
