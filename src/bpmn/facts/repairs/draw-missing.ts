import { isConnection, isDataAssociation, isFlowNode, isShape, isSubProcess } from '#bpmn/facts/element-types.ts';
import { defaultSize } from './default-size.ts';
import type { Draft } from './draft.ts';
import {
  belongTogether,
  boxOf,
  drawingsOf,
  endsOf,
  isDrawn,
  isExpanded,
  setBox,
  straightLine,
  type Drawing,
} from './drawing.ts';
import { Places } from './places.ts';

/** Pools come before lanes, lanes before steps, what is attached after what it is attached to. */
const order = ['bpmn:participant', 'bpmn:lane'];

/**
 * Every element that a drawing should show is in it: what stands directly in the plane, in a drawn pool or in an
 * expanded sub-process. A missing shape gets the usual size and a free place beside what leads to it; a missing
 * line is straight. An edge between elements that are not both drawn goes.
 */
export function drawMissing(draft: Draft): void {
  for (const { plane } of drawingsOf(draft)) {
    for (let found = true; found;) {
      found = drawShapes(draft, plane);
    }
    for (let found = true; found;) {
      found = drawEdges(draft, plane);
    }
  }
  for (let found = true; found;) {
    found = removeLooseEdges(draft);
  }
}

function drawShapes(draft: Draft, plane: string): boolean {
  const drawings = drawingsOf(draft);
  const drawing = drawings.find((one) => one.plane === plane);
  if (!drawing) return false;
  const missing = missingIn(draft, drawings, drawing).filter((key) => isShape(draft.type(key)));
  const rank = (key: string): number => {
    const position = order.indexOf(draft.type(key));
    return position < 0 ? order.length + Number(draft.type(key) === 'bpmn:boundaryEvent') : position;
  };
  missing.sort((left, right) => rank(left) - rank(right));
  const first = missing[0];
  if (first === undefined) return false;
  const places = new Places(draft, drawing);
  const holders = new Set(
    draft
      .keys()
      .filter((key) => isFlowNode(draft.type(key)))
      .map((key) => draft.parent(key)),
  );
  for (const element of missing) {
    if (rank(element) !== rank(first)) break;
    const holdsSteps = isSubProcess(draft.type(element)) && holders.has(element);
    places.add(element, addShape(draft, plane, places, element, holdsSteps));
  }
  return true;
}

function addShape(draft: Draft, plane: string, places: Places, element: string, holdsSteps: boolean): string {
  const shape = draft.freeKey(`${element}_di`);
  const type = draft.type(element);
  const box = places.placeFor(element, holdsSteps ? { width: 350, height: 200 } : defaultSize(type));
  draft.add(shape, { type: 'bpmndi:BPMNShape', parent: plane, '@bpmnElement': element });
  if (holdsSteps) draft.set(shape, '@isExpanded', 'true');
  if (order.includes(type)) draft.set(shape, '@isHorizontal', 'true');
  setBox(draft, shape, box);
  draft.report('shape-added', element, { shape });
  return shape;
}

function drawEdges(draft: Draft, plane: string): boolean {
  const drawings = drawingsOf(draft);
  const drawing = drawings.find((one) => one.plane === plane);
  if (!drawing) return false;
  const missing = missingIn(draft, drawings, drawing).filter(
    (key) => isConnection(draft.type(key)) && endsOf(draft, key).every((end) => isDrawn(drawing, end)),
  );
  for (const element of missing) {
    const edge = draft.freeKey(`${element}_di`);
    const waypoints = straightLine(draft, drawing, element);
    draft.add(edge, { type: 'bpmndi:BPMNEdge', parent: plane, '@bpmnElement': element, waypoints });
    draft.report('edge-added', element, { edge });
  }
  return missing.length > 0;
}

function removeLooseEdges(draft: Draft): boolean {
  let found = false;
  for (const drawing of drawingsOf(draft)) {
    for (const [element, part] of drawing.drawn) {
      if (draft.type(part) !== 'bpmndi:BPMNEdge' || !drawing.reached.has(element)) continue;
      if (endsOf(draft, element).every((end) => isDrawn(drawing, end))) continue;
      draft.remove(part);
      draft.report('drawing-removed', part, { element });
      found = true;
    }
  }
  return found;
}

/** The elements that stand in something this drawing shows open, and that no drawing opened with it draws. */
function missingIn(draft: Draft, drawings: readonly Drawing[], drawing: Drawing): string[] {
  const related = drawings.filter((other) => other === drawing || belongTogether(drawing, other));
  const ownPlanes = new Set(drawings.filter((other) => other !== drawing).map(({ root }) => root));
  const pools = draft.ofType('bpmn:participant').filter((pool) => boxOf(draft, drawing.drawn.get(pool)));
  const shown = new Set([drawing.root, ...pools.map((pool) => draft.text(pool, '@processRef'))]);
  return draft.keys().filter((key) => {
    const type = draft.type(key);
    if (type === 'bpmn:dataInput' || type === 'bpmn:dataOutput' || !(isShape(type) || isConnection(type))) return false;
    if (!drawing.reached.has(key) || related.some(({ drawn }) => drawn.has(key))) return false;
    const container = containerOf(draft, key);
    return shown.has(container) || (isExpanded(draft, drawing, container) && !ownPlanes.has(container));
  });
}

function containerOf(draft: Draft, key: string): string {
  let at = draft.parent(key);
  if (isDataAssociation(draft.type(key))) at = draft.parent(at);
  while (draft.has(at) && !/^bpmn:(?:process|collaboration|.*[sS]ubProcess|transaction)$/.test(draft.type(at)))
    at = draft.parent(at);
  return at;
}
