import type { Entity, Facts } from '#domain/facts/facts.ts';
import { elementTypes } from './diagram-facts.ts';
import { boundsOf, type Bounds } from './drawn-bounds.ts';

/** What the small picture of a diagram draws, from the back to the front. */
export const schematicLayers = ['pools', 'lanes', 'messages', 'flows', 'activities', 'gateways', 'events'] as const;
export type SchematicLayer = (typeof schematicLayers)[number];

/** A diagram as a few SVG paths without words: its shape at a glance. `box` is `x y width height`. */
export interface Schematic {
  readonly box: string;
  readonly paths: Readonly<Record<SchematicLayer, string>>;
}

const layerOf = new Map<string, SchematicLayer>([
  ['bpmn:participant', 'pools'],
  ['bpmn:lane', 'lanes'],
  ['bpmn:messageFlow', 'messages'],
  ['bpmn:sequenceFlow', 'flows'],
  ...elementTypes.activities.map((type) => [type, 'activities'] as const),
  ...elementTypes.gateways.map((type) => [type, 'gateways'] as const),
  ...elementTypes.events.map((type) => [type, 'events'] as const),
]);

/** The small picture of the first plane of a diagram; undefined when nothing is drawn there. */
export function schematicOf(facts: Facts): Schematic | undefined {
  const plane = [...facts].find(([, entity]) => entity.get('type') === 'bpmndi:BPMNPlane')?.[0];
  const paths = Object.fromEntries(schematicLayers.map((layer) => [layer, ''])) as Record<SchematicLayer, string>;
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const drawn of facts.values()) {
    if (drawn.get('parent') !== plane) continue;
    const layer = layerOf.get(String(facts.get(String(drawn.get('@bpmnElement') ?? ''))?.get('type')));
    if (!layer) continue;
    const bounds = boundsOf(drawn);
    if (bounds) {
      paths[layer] += outline(layer, bounds);
      extent.left = Math.min(extent.left, bounds.x);
      extent.top = Math.min(extent.top, bounds.y);
      extent.right = Math.max(extent.right, bounds.x + bounds.width);
      extent.bottom = Math.max(extent.bottom, bounds.y + bounds.height);
    } else paths[layer] += line(drawn);
  }
  if (extent.left === Infinity) return undefined;
  const { left, top } = extent;
  return { box: `${left} ${top} ${extent.right - left} ${extent.bottom - top}`, paths };
}

function outline(layer: SchematicLayer, { x, y, width, height }: Bounds): string {
  if (layer === 'gateways') {
    const [halfWidth, halfHeight] = [width / 2, height / 2];
    return `M${x + halfWidth} ${y}l${halfWidth} ${halfHeight} ${-halfWidth} ${halfHeight} ${-halfWidth} ${-halfHeight}z`;
  }
  if (layer === 'events') {
    const radius = width / 2;
    return `M${x} ${y + radius}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0z`;
  }
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Waypoints are kept as `x,y x,y`. */
function line(drawn: Entity): string {
  const points = String(drawn.get('waypoints') ?? '');
  return /^(-?[\d.]+,-?[\d.]+ ?)+$/.test(points) ? `M${points.trim().replaceAll(' ', 'L')}` : '';
}
