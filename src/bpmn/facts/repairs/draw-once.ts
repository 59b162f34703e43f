import { isConnection, isShape, isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';
import { belongTogether, drawingsOf, type Drawing } from './drawing.ts';

/**
 * Each shape and edge shows one element of its kind, and each element is drawn once in what opens together:
 * of several the first by key stays; what a sub-process holds is drawn on its own plane when it has one.
 */
export function drawOnce(draft: Draft): void {
  for (const drawing of drawingsOf(draft)) {
    for (const part of draft.keys()) {
      if (draft.parent(part) !== drawing.plane) continue;
      const element = draft.text(part, '@bpmnElement') ?? '';
      if (movesToPool(draft, drawing, part, element)) continue;
      if (!fits(draft, part, element) || drawing.drawn.get(element) !== part) removeDrawing(draft, part, element);
    }
  }
  const drawings = drawingsOf(draft);
  for (const [position, left] of drawings.entries()) {
    for (const right of drawings.slice(position + 1)) {
      if (!belongTogether(left, right)) continue;
      for (const [element, part] of left.drawn) {
        const other = right.drawn.get(element);
        if (other === undefined || !draft.has(part) || !draft.has(other)) continue;
        removeDrawing(draft, keeps(draft, left, right, element) ? other : part, element);
      }
    }
  }
}

/** Some tools draw the process where the pool is meant. */
function movesToPool(draft: Draft, drawing: Drawing, part: string, process: string): boolean {
  if (part.startsWith('~') || draft.type(part) !== 'bpmndi:BPMNShape' || draft.type(process) !== 'bpmn:process')
    return false;
  const pool = draft.ofType('bpmn:participant').find((key) => draft.text(key, '@processRef') === process);
  if (pool === undefined || drawing.drawn.has(pool) || drawing.drawn.get(process) !== part) return false;
  draft.set(part, '@bpmnElement', pool);
  draft.report('drawing-moved', part, { from: process, to: pool });
  return true;
}

function fits(draft: Draft, part: string, element: string): boolean {
  const type = draft.type(element);
  if (draft.type(part) === 'bpmndi:BPMNEdge') return isConnection(type);
  return (
    draft.type(part) !== 'bpmndi:BPMNShape' || (type.startsWith('bpmn:') && !isConnection(type) && isDrawable(type))
  );
}

function isDrawable(type: string): boolean {
  return isShape(type) || !['bpmn:process', 'bpmn:collaboration', 'bpmn:definitions'].includes(type);
}

/** Whether `left` is the place for an element that both draw: its own sub-process plane, else the larger one. */
function keeps(draft: Draft, left: Drawing, right: Drawing, element: string): boolean {
  const [outer, inner] = left.reached.has(right.root) ? [left, right] : [right, left];
  const belongsInside = isSubProcess(draft.type(inner.root)) && inner.root !== element && inner.reached.has(element);
  return (belongsInside ? inner : outer) === left;
}

function removeDrawing(draft: Draft, part: string, element: string): void {
  draft.remove(part);
  draft.report('drawing-removed', part, { element });
}
