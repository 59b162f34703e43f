/** A pair of things that may be the same, by the ids of both. */
export interface Candidate {
  readonly before: string;
  readonly after: string;
  readonly likeness: number;
}

/**
 * The likeliest pairs, each thing in one of them at most: the most alike first, and none below `threshold`. Equal ones are
 * told apart by their ids, so that exchanging the sides gives the same pairs.
 */
export function bestPairs(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const taken = { before: new Set<string>(), after: new Set<string>() };
  return candidates
    .filter(({ likeness }) => likeness >= threshold)
    .map((candidate) => ({ candidate, key: [candidate.before, candidate.after].sort().join(' ') }))
    .sort((one, other) => other.candidate.likeness - one.candidate.likeness || (one.key < other.key ? -1 : 1))
    .flatMap(({ candidate }) => {
      if (taken.before.has(candidate.before) || taken.after.has(candidate.after)) return [];
      taken.before.add(candidate.before);
      taken.after.add(candidate.after);
      return [candidate];
    });
}
