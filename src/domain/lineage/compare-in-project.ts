import type { ProjectView } from '#domain/checks/check.ts';
import { recordsOf, variantOf } from '#domain/checks/check.ts';
import { variantMetrics, type VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import type { VariantKind } from '#domain/variant.ts';
import { compareVariants, type Comparison } from './compare-variants.ts';
import { fatesOf, type ElementFate } from './fates-of.ts';
import { knownPairs } from './known-pairs.ts';
import { lineageLinks } from './lineage-links.ts';

/** Two variants of a project compared, with what became of each element and the numbers of both. */
export interface ProjectComparison {
  readonly kinds: { readonly before: VariantKind; readonly after: VariantKind };
  readonly comparison: Comparison;
  readonly fates: readonly ElementFate[];
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
  const pairs = knownPairs({ variant, facts: earlier.facts }, later.facts, links);
  const comparison = compareVariants(earlier.facts, later.facts, pairs);
  const asked = new Set(
    recordsOf(view, 'data-item')
      .filter(({ fields }) => fields['fromClient'] === true)
      .map(({ id }) => id),
  );
  const measured = (facts: typeof earlier.facts): VariantMetrics => variantMetrics(facts, (item) => asked.has(item));
  return {
    kinds: { before, after },
    comparison,
    fates: fatesOf(comparison),
    metrics: { before: measured(earlier.facts), after: measured(later.facts) },
  };
}
