import type { ProjectView } from '#domain/checks/check.ts';
import { variantOf } from '#domain/checks/check.ts';
import { askedOfClient } from '#domain/metrics/measured-in.ts';
import { variantMetrics, type VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import { weightsOf } from '#domain/metrics/weights.ts';
import type { VariantKind } from '#domain/variant.ts';
import { compareVariants, type Comparison } from './compare-variants.ts';
import { fatesOf, type ElementFate } from './fates-of.ts';
import { lineageLinks } from './lineage-links.ts';
import { obstacleBetween, variantPairs, type Obstacle } from './variant-pairs.ts';

/** Two variants of a project compared, with what became of each element and the numbers of both. */
export interface ProjectComparison {
  readonly kinds: { readonly before: VariantKind; readonly after: VariantKind };
  readonly comparison: Comparison;
  readonly fates: readonly ElementFate[];
  /** Why the comparison says little; undefined when it says much. */
  readonly obstacle: Obstacle | undefined;
  readonly metrics: { readonly before: VariantMetrics; readonly after: VariantMetrics };
}

/** Compares two variants of a project; undefined when one of them is not there or has nothing drawn. */
export function compareInProject(
  view: ProjectView,
  before: VariantKind,
  after: VariantKind,
): ProjectComparison | undefined {
  const [earlier, later] = [variantOf(view, before), variantOf(view, after)];
  if (!earlier || !later || earlier.facts.size === 0 || later.facts.size === 0) return undefined;
  const variant = earlier.document.id;
  const links = lineageLinks(later.document.fields, variant);
  const asked = askedOfClient(view);
  const weights = weightsOf(view.project.fields);
  const measured = (facts: typeof earlier.facts): VariantMetrics =>
    variantMetrics(facts, (item) => asked.has(item), weights);
  const metrics = { before: measured(earlier.facts), after: measured(later.facts) };
  const graphs = [metrics.before.graph, metrics.after.graph] as const;
  const pairs = variantPairs({ variant, graph: graphs[0] }, graphs[1], links);
  const comparison = compareVariants(...graphs, pairs);
  return {
    kinds: { before, after },
    comparison,
    fates: fatesOf(comparison),
    metrics,
    obstacle: obstacleBetween(...graphs, pairs),
  };
}
