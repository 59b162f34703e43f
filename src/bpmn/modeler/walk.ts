import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingStops } from '#domain/diagram/reading-stops.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Selection } from './editor-parts.ts';

/** Along the flow and back; across to the lane, pool or other branch above or below. */
export type WalkingStep = 'forward' | 'back' | 'above' | 'below';

/**
 * Where a walk has led: the id of the element reached; nothing when there is nothing there. With `keep`, what was selected
 * stays so.
 */
export function walk(
  viewer: BaseViewer,
  session: DiagramSession,
): { step(step: WalkingStep, keep: boolean): Promise<string> } {
  return {
    async step(step, keep) {
      const graph = await session.graph();
      const selected = viewer
        .get<Selection>('selection')
        .get()
        .map(({ id }) => id);
      const from = selected.at(-1);
      const to = from === undefined ? startOf(graph) : nextFrom(graph, from, step);
      if (to === undefined || !session.reveal(to)) return '';
      // The one that was reached last is where the next walk begins.
      if (keep) session.select([...selected.filter((id) => id !== to), to]);
      return to;
    },
  };
}

/** What a person who reads the diagram begins with. */
function startOf(graph: ProcessGraph): string | undefined {
  return readingStops(graph)[0];
}

function nextFrom(graph: ProcessGraph, from: string, step: WalkingStep): string | undefined {
  const all = readingStops(graph);
  const at = all.indexOf(from);
  if (step === 'forward') return all[at + 1];
  if (step === 'back') return all[at < 0 ? 0 : at - 1];
  const box = graph.nodes.get(from)?.bounds;
  if (!box) return all[at + (step === 'below' ? 1 : -1)];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const nearest = [...graph.nodes.values()]
    .flatMap(({ id, bounds }) => (bounds && id !== from ? [{ id, bounds }] : []))
    .map(({ id, bounds }) => ({ id, dx: bounds.x + bounds.width / 2 - x, dy: bounds.y + bounds.height / 2 - y }))
    .filter(({ dy }) => (step === 'below' ? dy > 10 : dy < -10))
    .toSorted((left, right) => distance(left) - distance(right));
  return nearest[0]?.id;
}

/** What stands right above or below is nearer than what stands aside. */
function distance({ dx, dy }: { readonly dx: number; readonly dy: number }): number {
  return Math.abs(dy) + 2 * Math.abs(dx);
}
