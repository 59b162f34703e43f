import type { FocusView } from './focus-view.ts';
import { nodesInLane } from './nodes-in-lane.ts';

/** What one performer does. */
export const lane: FocusView = {
  code: 'lane',
  choices: ({ graph }) =>
    [...graph.lanes.values()]
      .filter(({ id }) => nodesInLane(graph, id).length > 0)
      .toSorted((left, right) => (left.bounds?.y ?? 0) - (right.bounds?.y ?? 0))
      .map(({ id, name }) => ({ id, name })),
  select: ({ graph }, choice) => new Set([choice, ...nodesInLane(graph, choice)]),
};
