import { defaultSize } from './default-size.ts';
import type { Draft } from './draft.ts';
import { boxOf, drawingsOf, isLine, setBox, straightLine } from './drawing.ts';

/** Bounds are four numbers, lines have two points or more; labels with half a place are placed anew by the editor. */
export function repairGeometry(draft: Draft): void {
  for (const drawing of drawingsOf(draft)) {
    for (const [element, part] of drawing.drawn) {
      if (draft.type(part) !== 'bpmndi:BPMNShape' || boxOf(draft, part)) continue;
      const [x, y] = ['x', 'y'].map((side) => Number(draft.text(part, `dc:Bounds@${side}`) ?? ''));
      const place = { x: finite(x), y: finite(y) };
      setBox(draft, part, { ...place, ...defaultSize(draft.type(element)) });
      draft.report('bounds-repaired', part, { element });
    }
  }
  for (const drawing of drawingsOf(draft)) {
    for (const [element, part] of drawing.drawn) {
      if (draft.type(part) !== 'bpmndi:BPMNEdge' || isLine(draft.text(part, 'waypoints'))) continue;
      draft.set(part, 'waypoints', straightLine(draft, drawing, element));
      draft.report('waypoints-repaired', part, { element });
    }
  }
  for (const key of draft.keys()) repairLabel(draft, key);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

function repairLabel(draft: Draft, key: string): void {
  const type = draft.type(key);
  const isPart = type === 'bpmndi:BPMNShape' || type === 'bpmndi:BPMNEdge';
  if (!isPart && type !== 'bpmndi:BPMNLabel') return;
  const prefix = isPart ? 'bpmndi:BPMNLabel/dc:Bounds' : 'dc:Bounds';
  const fields = [...(draft.entities.get(key)?.keys() ?? [])].filter((field) => field.startsWith(prefix));
  if (fields.length === 0) return;
  const sides = ['x', 'y', 'width', 'height'].map((side) => draft.text(key, `${prefix}@${side}`) ?? '');
  if (sides.every((side) => side.trim() !== '' && Number.isFinite(Number(side)))) return;
  for (const field of fields) draft.set(key, field, undefined);
  draft.report('label-repaired', key);
}
