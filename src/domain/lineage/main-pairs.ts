import type { Pair, PairGround } from './pair.ts';

const surest: readonly PairGround[] = ['link', 'origin', 'id', 'likeness'];

/**
 * One partner for each element, by the id of the later one: where several elements became one, or one became several,
 * the same id counts first, then the surer ground. Equal ones are told apart by their ids, so that the order of the
 * pairs does not matter.
 */
export function mainPairs(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  const main = new Map<string, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs.toSorted(bySureness)) {
    if (main.has(pair.after) || taken.has(pair.before)) continue;
    main.set(pair.after, pair);
    taken.add(pair.before);
  }
  return main;
}

function bySureness(one: Pair, other: Pair): number {
  return (
    Number(one.before !== one.after) - Number(other.before !== other.after) ||
    surest.indexOf(one.by) - surest.indexOf(other.by) ||
    other.confidence - one.confidence ||
    compare([one.before, one.after].toSorted().join(' '), [other.before, other.after].toSorted().join(' '))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
