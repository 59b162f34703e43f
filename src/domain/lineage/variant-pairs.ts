import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Id } from '#domain/identity.ts';
import { knownPairs } from './known-pairs.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { LineageLink } from './lineage-links.ts';
import type { Pair } from './pair.ts';

/** Between variants of one origin only what is all but the same is taken for a step that was drawn anew. */
const leastBetweenRelatives = 0.75;

/**
 * All pairs of two variants: those that need no guessing, and likely ones for what was redrawn or came from another
 * program. Pairs that a person rejected are never among them.
 */
export function variantPairs(
  before: { readonly variant: Id; readonly graph: ProcessGraph },
  after: ProcessGraph,
  links: readonly LineageLink[],
): readonly Pair[] {
  const known = knownPairs({ variant: before.variant, facts: before.graph.facts }, after.facts, links);
  const rejected = new Set(links.filter(({ same }) => !same).map((link) => `${link.before} ${link.after}`));
  const likely = likelyPairs(before.graph, after, known, (pair) => rejected.has(`${pair.before} ${pair.after}`));
  const isRelated = known.some(({ by, after: id }) => by !== 'link' && after.nodes.has(id));
  const isFlow = ({ after: id }: Pair): boolean => after.flows.has(id) || after.messages.has(id);
  const least = isRelated ? leastBetweenRelatives : 0;
  return [...known, ...likely.filter((pair) => pair.confidence >= least || isFlow(pair))];
}

/** Why comparing two variants says little: one has no steps, or they have next to nothing in common. */
export type Obstacle = 'nothing-drawn' | 'nothing-in-common';

/** Less than this share of the smaller diagram in common is a coincidence. */
const leastInCommon = 0.1;

/** What stands in the way of comparing two diagrams of these pairs; undefined when nothing does. */
export function obstacleBetween(
  before: ProcessGraph,
  after: ProcessGraph,
  pairs: readonly Pair[],
): Obstacle | undefined {
  const smaller = Math.min(before.nodes.size, after.nodes.size);
  if (smaller === 0) return 'nothing-drawn';
  const common = pairs.filter(({ before: id }) => before.nodes.has(id)).length;
  return common / smaller < leastInCommon ? 'nothing-in-common' : undefined;
}
