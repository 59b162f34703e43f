import { boundsOf, drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { drawingOfElement, freeId, type AdoptionDraft } from './adoption-draft.ts';
import { rootOf, type CopiedNames } from './copy-tree.ts';
import { drawLine, drawShape, planeOf, setBounds } from './redraw.ts';

const drawn = /^bpmndi:BPMN(Shape|Edge)$/;
const sideways = /dc:Bounds@x$/;
const down = /dc:Bounds@y$/;

/**
 * Draws a copied element and everything in it at a place of the target, else as in the source. What a folded sub-process
 * holds is drawn on a plane of its own there too.
 */
export function drawTree(draft: AdoptionDraft, names: CopiedNames, plane: string, place: Bounds): void {
  const { source, facts } = draft;
  const [root = '', added = ''] = [...names][0] ?? [];
  const [, own] = drawingOfElement(source.facts, root) ?? [];
  const from = own && boundsOf(own);
  if (!own || !from) {
    drawShape(draft, added, plane, place);
    return;
  }
  const planes = new Map([[String(own.get('parent')), plane]]);
  for (const entity of source.facts.values()) {
    const element = names.get(String(entity.get('@bpmnElement') ?? ''));
    if (element === undefined || !drawn.test(String(entity.get('type'))) || leadsOut(draft, entity, names)) continue;
    const on = planeFor(draft, String(entity.get('parent')), names, planes);
    const by = on === plane ? { x: place.x - from.x, y: place.y - from.y } : { x: 0, y: 0 };
    facts.set(freeId(facts, `${element}_di`), movedDrawing(entity, on, element, by));
  }
  setBounds(draft, drawingOfElement(facts, added)?.[0] ?? '', place);
  drawLinesOut(draft, names, plane);
}

/** A shape or a line as it is drawn on a plane of the target, some pixels further, for an element there. */
export function movedDrawing(
  entity: Entity,
  plane: string,
  element: string,
  by: { readonly x: number; readonly y: number },
): Map<string, Value> {
  const own = new Map(entity);
  own.set('parent', plane);
  own.set('@bpmnElement', element);
  // Styles and other shapes are named by ids of the other file.
  for (const field of ['@labelStyle', '@sourceElement', '@targetElement']) own.delete(field);
  for (const [field, value] of own) {
    if (sideways.test(field)) own.set(field, shifted(value, by.x));
    else if (down.test(field)) own.set(field, shifted(value, by.y));
    else if (field === 'waypoints') own.set(field, shiftedPoints(String(value), by));
  }
  return own;
}

function shifted(value: Value, by: number): string {
  return String(Math.round(Number(value) + by));
}

function shiftedPoints(points: string, by: { readonly x: number; readonly y: number }): string {
  return points
    .split(' ')
    .map((point) => {
      const [x = '', y = ''] = point.split(',');
      return `${shifted(x, by.x)},${shifted(y, by.y)}`;
    })
    .join(' ');
}

/** The plane of the target for one of the source: that of the place, or a copy of the plane of a folded sub-process. */
function planeFor(draft: AdoptionDraft, plane: string, names: CopiedNames, planes: Map<string, string>): string {
  const { source, facts } = draft;
  const present = planes.get(plane);
  if (present !== undefined) return present;
  const own = source.facts.get(plane);
  const diagram = String(own?.get('parent'));
  const [copy, around] = [freeId(facts, plane), freeId(facts, diagram)];
  facts.set(around, new Map([...(source.facts.get(diagram) ?? []), ['parent', rootOf(facts) ?? '']]));
  facts.set(
    copy,
    new Map([...(own ?? []), ['parent', around], ['@bpmnElement', names.get(String(own?.get('@bpmnElement'))) ?? '']]),
  );
  planes.set(plane, copy);
  return copy;
}

/** Whether a line of the source has an end that was not copied: it is drawn anew to what stands for it. */
function leadsOut({ source }: AdoptionDraft, drawing: Entity, names: CopiedNames): boolean {
  const ends = endsOf(source.facts, String(drawing.get('@bpmnElement')));
  return ends?.some((end) => end !== undefined && !names.has(end)) === true;
}

function drawLinesOut(draft: AdoptionDraft, names: CopiedNames, plane: string): void {
  const bounds = drawnBounds(draft.facts);
  for (const [id, copy] of names) {
    const isDrawn = drawingOfElement(draft.source.facts, id) !== undefined;
    const ends = endsOf(draft.facts, copy);
    if (!isDrawn || !ends || drawingOfElement(draft.facts, copy)) continue;
    const [from, to] = ends.map((end) => bounds.get(end ?? ''));
    if (from && to) drawLine(draft, copy, plane, from, to);
  }
}

/** Draws a line of the target anew between what it leads from and to, where both are drawn. */
export function drawBetween(draft: AdoptionDraft, line: string): void {
  const [from = '', to = ''] = endsOf(draft.facts, line) ?? [];
  const bounds = drawnBounds(draft.facts);
  const [one, other, plane] = [bounds.get(from), bounds.get(to), planeOf(draft, from)];
  if (one && other && plane !== undefined) drawLine(draft, line, plane, one, other);
}

/** The elements that a line leads from and to; undefined for what is no line. */
export function endsOf(facts: Facts, line: string): readonly [string | undefined, string | undefined] | undefined {
  const entity = facts.get(line);
  const said = (field: string): string | undefined => {
    const value = entity?.get(field);
    return value === undefined ? undefined : String(value);
  };
  const type = String(entity?.get('type'));
  // What a step reads comes into it, what it writes goes out of it.
  if (type === 'bpmn:dataInputAssociation') return [said('bpmn:sourceRef#text'), said('parent')];
  if (type === 'bpmn:dataOutputAssociation') return [said('parent'), said('bpmn:targetRef#text')];
  return /Flow$|association$/i.test(type) ? [said('@sourceRef'), said('@targetRef')] : undefined;
}
