import type { Finding } from '#domain/finding.ts';
import { createStore } from '@xstate/store';

/** One finding on the way, and the address of its place. */
export interface Stop {
  readonly finding: Finding;
  readonly address: string;
}

/** Findings of one kind that a person goes through one by one, the list that they came from, and where they are. */
export interface FindingTrail {
  readonly from: string;
  readonly stops: readonly Stop[];
  readonly at: number;
}

/** The way through findings of one kind; absent while nobody is on one. */
export const findingTrailStore = createStore({
  context: { trail: undefined as FindingTrail | undefined },
  on: {
    begun: (_context, event: { from: string; stops: readonly Stop[]; at: number }) => ({
      trail: event.stops.length < 2 ? undefined : { from: event.from, stops: event.stops, at: event.at },
    }),
    moved: ({ trail }, event: { by: 1 | -1 }) => ({
      trail: trail && { ...trail, at: (trail.at + event.by + trail.stops.length) % trail.stops.length },
    }),
    ended: () => ({ trail: undefined }),
  },
});
