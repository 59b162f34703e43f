import type { Convention } from './convention.ts';
import { holdersOf, marked, markOf, matchIn, performerFact, without } from './marked-names.ts';

/** A kind of performer that a word in brackets in the name of a lane or a pool says. */
export function performerMark(kind: 'system' | 'contractor', pattern: RegExp): Convention {
  return {
    code: kind,
    read: (graph) =>
      holdersOf(graph).flatMap((holder) =>
        matchIn(holder.name, pattern)
          ? [
              {
                ...{ code: kind, sign: holder.id, owner: holder.id, name: holder.name, clean: without(pattern) },
                facts: { block: 'ud:Performer', values: { kind } },
              },
            ]
          : [],
      ),
    write: (graph) =>
      holdersOf(graph).flatMap((holder) =>
        performerFact(holder, 'kind') === kind ? marked(holder, markOf(pattern)) : [],
      ),
  };
}
