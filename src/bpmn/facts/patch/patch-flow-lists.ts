import { removeElement } from '#bpmn/xml/layout.ts';
import { insertNodes, textChunk } from '#bpmn/xml/edit-tree.ts';
import { childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import type { Facts, Operation } from '#domain/facts/facts.ts';
import { isFlowList, textOf } from '#bpmn/facts/read-facts.ts';
import { referenceFact } from '#bpmn/facts/references.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import { createElement, insertInSlot, type Patch } from './patch.ts';

const ends = [
  ['@sourceRef', 'outgoing'],
  ['@targetRef', 'incoming'],
] as const;

/**
 * Keeps the `incoming` and `outgoing` lists in step with the sequence flows that the operations add, remove or re-end.
 * A file that has flows but no such lists (they are optional) is left without them.
 */
export function patchFlowLists(patch: Patch, operations: readonly Operation[]): void {
  if (!usesLists(patch)) return;
  const flows = new Set<string>();
  const newNodes = new Set<string>();
  for (const { entity, field, old } of operations) {
    if (field === '@sourceRef' || field === '@targetRef' || field === 'type') flows.add(entity);
    if (field === 'type' && old === null) newNodes.add(entity);
  }
  for (const [key, facts] of patch.after) {
    if (ends.some(([field]) => newNodes.has(String(facts.get(field) ?? '')))) flows.add(key);
  }
  for (const flow of flows) {
    for (const [field, list] of ends) {
      const before = endOf(patch.before, flow, field);
      const after = endOf(patch.after, flow, field);
      if (before !== undefined && before !== after) unlist(patch, before, list, flow);
      if (after !== undefined && (before !== after || newNodes.has(after))) enlist(patch, after, list, flow);
    }
  }
}

function endOf(facts: Facts, flow: string, field: string): string | undefined {
  const entity = facts.get(flow);
  if (entity?.get('type') !== 'bpmn:sequenceFlow') return undefined;
  const end = entity.get(field);
  return end === undefined ? undefined : String(end);
}

function unlist(patch: Patch, node: string, list: string, flow: string): void {
  const element = patch.elements.get(node);
  if (!element || !patch.after.has(node)) return;
  for (const child of listed(patch, element, list, flow)) removeElement(patch.source, child);
}

function enlist(patch: Patch, node: string, list: string, flow: string): void {
  const element = patch.elements.get(node);
  const isNode = String(patch.after.get(node)?.get('type') ?? '').startsWith('bpmn:');
  if (!element || !isNode || listed(patch, element, list, flow).length > 0) return;
  const child = createElement(patch, element, `bpmn:${list}`, node);
  insertNodes(patch.source, child, 0, [textChunk(idOfKey(flow), 'text', patch.layout.lineEnd)]);
  insertInSlot(patch, element, child);
}

function listed(patch: Patch, element: XmlElement, list: string, flow: string): XmlElement[] {
  return childElements(element).filter(
    (child) =>
      isFlowList(element, child) &&
      child.local === list &&
      referenceFact(textOf(child), child, patch.index.targetNamespace) === flow,
  );
}

function usesLists(patch: Patch): boolean {
  let hasFlows = false;
  for (const [key, facts] of patch.before) {
    if (facts.get('type') === 'bpmn:sequenceFlow') hasFlows = true;
    const element = patch.index.elementOf.get(key);
    if (element && childElements(element).some((child) => isFlowList(element, child))) return true;
  }
  return !hasFlows;
}
