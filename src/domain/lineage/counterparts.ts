import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { ProjectComparison } from './compare-in-project.ts';

/** Compared variants as far as their elements lead to each other. */
export type Compared = Pick<ProjectComparison, 'kinds' | 'comparison' | 'fates'>;

/** The elements of variant `to` that are the same as one of variant `from`, the main one first; none where it is alone. */
export type Counterparts = (from: VariantKind, id: string, to: VariantKind) => readonly string[];

/**
 * Ways from the elements of each variant to those of the others, in both directions: pairs, all parts of what was merged
 * or split, and a step to the one that replaces it. Variants that were not compared with each other lead to one another
 * through the one between.
 */
export function counterpartsIn(comparisons: readonly Compared[]): Counterparts {
  const ways = new Map<string, Map<string, string[]>>();
  const lead = (from: VariantKind, id: string, to: VariantKind, other: string): void => {
    const way = ways.get(`${from} ${to}`) ?? new Map<string, string[]>();
    ways.set(`${from} ${to}`, way);
    const known = way.get(id);
    if (!known) way.set(id, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  for (const { kinds, comparison, fates } of comparisons) {
    const both = (before: string, after: string): void => {
      lead(kinds.before, before, kinds.after, after);
      lead(kinds.after, after, kinds.before, before);
    };
    // What stands for the whole is the main counterpart and comes before the other parts.
    for (const { before, after } of fates) if (before !== undefined && after !== undefined) both(before, after);
    for (const { before, after } of comparison.pairs) both(before, after);
  }
  const direct = (from: VariantKind, id: string, to: VariantKind): readonly string[] =>
    ways.get(`${from} ${to}`)?.get(id) ?? [];
  return (from, id, to) => {
    if (from === to) return [id];
    if (ways.has(`${from} ${to}`)) return direct(from, id, to);
    const between = variantKinds.filter((kind) => ways.has(`${from} ${kind}`) && ways.has(`${kind} ${to}`));
    return [...new Set(between.flatMap((kind) => direct(from, id, kind).flatMap((other) => direct(kind, other, to))))];
  };
}
