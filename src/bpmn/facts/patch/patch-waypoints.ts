import { setAttribute } from '#bpmn/xml/edit-tree.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import { childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import type { Value } from '#domain/facts/facts.ts';
import { isWaypoint, pointOf } from '#bpmn/facts/read-facts.ts';
import { createElement, insertInSlot, type Patch } from './patch.ts';

/** Writes the waypoints of an edge; points that stay as they are keep their bytes. */
export function patchWaypoints(patch: Patch, entity: string, value: Value | null): void {
  const edge = patch.elements.get(entity);
  if (!edge) return;
  const points = value === null ? [] : String(value).split(' ').filter(Boolean);
  const present = childElements(edge).filter((child) => isWaypoint(edge, child));
  points.forEach((point, position) => {
    const waypoint = present[position] ?? addWaypoint(patch, edge, entity);
    if (present[position] && pointOf(waypoint) === point) return;
    const [x = '', y = ''] = point.split(',');
    setAttribute(patch.source, waypoint, { name: 'x', uri: '', local: 'x', value: x });
    setAttribute(patch.source, waypoint, { name: 'y', uri: '', local: 'y', value: y });
  });
  for (const waypoint of present.slice(points.length)) removeElement(patch.source, waypoint);
}

function addWaypoint(patch: Patch, edge: XmlElement, entity: string): XmlElement {
  const waypoint = createElement(patch, edge, 'di:waypoint', entity);
  insertInSlot(patch, edge, waypoint);
  return waypoint;
}
