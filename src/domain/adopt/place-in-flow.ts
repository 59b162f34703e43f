import { drawnBounds, type Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { centreOf } from '#domain/layout/layout.ts';
import { drawingOf, makeRoom } from '#domain/layout/make-room.ts';
import type { AdoptionDraft } from './adoption-draft.ts';
import type { Home } from './home.ts';
import { nearestKept } from './nearest-kept.ts';
import { firstPlane, planeOf, redraw } from './redraw.ts';

const gap = 50;
const edge = 20;
/** What a pool keeps for its own name, at its left. */
const title = 30;
const usual = { width: 100, height: 80 };

export interface Place {
  readonly plane: string;
  readonly bounds: Bounds;
}

/**
 * Makes room for a node of the source in its home: a column of its own behind what leads to it, before what it leads to,
 * else beside what stands nearest; in an empty home the first column. Undefined where nothing of the home is drawn.
 */
export function placeInFlow(draft: AdoptionDraft, node: GraphNode, home: Home): Place | undefined {
  const beside = neighbourOf(draft, node, home);
  const around = home.lane ?? home.holder;
  const plane = planeIn(draft, home, beside?.id);
  if (plane === undefined) return undefined;
  const drawing = drawingOf(draft.facts, plane);
  const { width, height } = node.bounds ?? usual;
  const own = beside && drawing.shapes.get(beside.id);
  const inside = (): Bounds | undefined => drawing.shapes.get(around ?? '');

  const isEmpty = !own && [...draft.target.nodes.values()].every(({ scope }) => scope !== home.scope);
  const first = (inside()?.x ?? 0) + (home.lane === undefined ? title : 0) - (isEmpty ? edge : 0);
  const at = own ? (beside.isBefore ? own.x + own.width + 10 : own.x - 10) : first;
  if (!isEmpty) makeRoom(drawing, 'x', at, width + 2 * gap);
  const held = inside();
  if (held && held.height < height + 2 * edge) {
    makeRoom(drawing, 'y', held.y + held.height, height + 2 * edge - held.height);
  }
  const holder = inside();
  // A step without a lane stands in line with what is beside it.
  const line = (home.lane === undefined ? drawing.shapes.get(beside?.id ?? '') : undefined) ?? holder;
  // Nothing is drawn around it: it stands where it stood.
  if (!line) return node.bounds && { plane, bounds: node.bounds };
  const wanted = centreOf(line).y - height / 2;
  const y = holder ? Math.min(Math.max(wanted, holder.y + edge), holder.y + holder.height - edge - height) : wanted;
  const end = at + gap + width + gap;
  if (holder && holder.x + holder.width < end) {
    makeRoom(drawing, 'x', holder.x + holder.width, end - holder.x - holder.width);
  }
  redraw(draft, drawing);
  return { plane, bounds: { x: at + gap, y, width, height } };
}

interface Neighbour {
  readonly id: string;
  /** It stands before the node and not after it. */
  readonly isBefore: boolean;
}

function neighbourOf(draft: AdoptionDraft, node: GraphNode, { scope }: Home): Neighbour | undefined {
  const { target, partner, source } = draft;
  const there = (id: string, isBefore: boolean): Neighbour[] => {
    const other = target.nodes.get(partner(id) ?? '');
    return other?.scope === scope ? [{ id: other.id, isBefore }] : [];
  };
  const [first] = [
    ...node.incoming.flatMap((flow) => there(flow.source, true)),
    ...node.outgoing.flatMap((flow) => there(flow.target, false)),
  ];
  if (first) return first;
  const inScope = (other: GraphNode): boolean => there(other.id, true).length > 0;
  const nearest =
    nearestKept(draft, node.bounds, (other) => inScope(other) && other.lane === node.lane) ??
    nearestKept(draft, node.bounds, inScope);
  if (!nearest) return undefined;
  const other = [...source.nodes.values()].find(({ id }) => partner(id) === nearest.beside.id);
  return { id: nearest.beside.id, isBefore: (other?.bounds?.x ?? 0) <= (node.bounds?.x ?? 0) };
}

/** The plane that the home is drawn on: that of what is in it, else its own or that of what holds it. */
function planeIn(draft: AdoptionDraft, { scope, lane, holder }: Home, beside: string | undefined): string | undefined {
  if (beside !== undefined) return planeOf(draft, beside);
  const own = [...draft.facts].find(
    ([, each]) => each.get('type') === 'bpmndi:BPMNPlane' && each.get('@bpmnElement') === scope,
  );
  const drawn = drawnBounds(draft.facts);
  const around = [lane, holder].find((id) => id !== undefined && drawn.has(id));
  return own?.[0] ?? (around === undefined ? firstPlane(draft) : planeOf(draft, around));
}
