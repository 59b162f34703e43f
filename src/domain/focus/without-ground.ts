import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import type { FocusView } from './focus-view.ts';

/** Steps that rest on no act: none is written down, or mere habit (601 p.32(1)). */
export const withoutGround: FocusView = {
  code: 'without-ground',
  select: ({ graph }) => {
    const found = new Set<string>();
    for (const node of graph.nodes.values()) {
      if (!elementTypes.tasks.includes(node.type)) continue;
      const { acts, onlyHabit } = stepDetails(graph, node);
      if (acts.length === 0 || onlyHabit) found.add(node.id);
    }
    return found;
  },
};
