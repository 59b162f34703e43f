import type { Convention } from './convention.ts';
import { holdersOf, marked, matchIn, performerFact, without } from './marked-names.ts';

const pattern = /\s*\((\d{1,2})\)\s*/;

/** «(N)» in the name of a lane: a manager of rank N performs there. */
export const rank: Convention = {
  code: 'rank',
  read: (graph) =>
    holdersOf(graph).flatMap((holder) => {
      const value = Number(matchIn(holder.name, pattern)?.[1] ?? 0);
      return value > 0
        ? [
            {
              ...{ code: 'rank', sign: holder.id, owner: holder.id, name: holder.name, clean: without(pattern) },
              facts: { block: 'ud:Performer', values: { rank: value } },
            },
          ]
        : [];
    }),
  write: (graph) =>
    holdersOf(graph).flatMap((holder) => {
      const value = Number(performerFact(holder, 'rank') ?? 0);
      return value > 0 ? marked(holder, `(${String(value)})`) : [];
    }),
};
