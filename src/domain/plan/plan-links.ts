import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { membersOf } from '#domain/read-fields.ts';

/** What each measure waits for: measures that are there, by the id of the one that waits. */
export type PlanLinks = ReadonlyMap<Id, readonly Id[]>;

export function planLinks(measures: readonly StudioRecord[]): PlanLinks {
  const known = new Set(measures.map(({ id }) => id));
  return new Map(measures.map(({ id, fields }) => [id, membersOf(fields, 'after').filter((each) => known.has(each))]));
}

/**
 * The circle that would close if `measure` waited for `predecessor` too: from the measure over those that wait for it to
 * the predecessor. Undefined when there is none, so that the link may be made.
 */
export function cycleWith(links: PlanLinks, measure: Id, predecessor: Id): Id[] | undefined {
  const way = wayBack(links, predecessor, measure);
  return way?.toReversed();
}

/** The measures of a circle that is there, in the order of their work; undefined when the plan has none. */
export function cycleIn(links: PlanLinks): Id[] | undefined {
  for (const [measure, predecessors] of links) {
    for (const predecessor of predecessors) {
      const way = wayBack(links, predecessor, measure);
      if (way) return way.toReversed();
    }
  }
  return undefined;
}

/** The shortest way from a measure over what it waits for to another one, both named. */
function wayBack(links: PlanLinks, from: Id, to: Id): Id[] | undefined {
  const cameFrom = new Map<Id, Id | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === to) return trace(cameFrom, to);
    for (const next of links.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<Id, Id | undefined>, end: Id): Id[] {
  const way: Id[] = [];
  for (let at: Id | undefined = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
