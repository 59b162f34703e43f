import { recordsOf, type ProjectView } from '#domain/checks/check.ts';
import type { VariantKind } from '#domain/variant.ts';
import { variantMetrics, type VariantMetrics } from './variant-metrics.ts';
import { weightsOf } from './weights.ts';

/** The variants of a project that have something drawn, measured by its own weights. */
export function measuredIn(view: ProjectView): ReadonlyMap<VariantKind, VariantMetrics> {
  const drawn = view.variants.filter(({ facts }) => facts.size > 0);
  const items = askedOfClient(view);
  const weights = weightsOf(view.project.fields);
  return new Map(drawn.map(({ kind, facts }) => [kind, variantMetrics(facts, (item) => items.has(item), weights)]));
}

/** Ids of the data items that are asked from the client. */
export function askedOfClient(view: ProjectView): ReadonlySet<string> {
  const asked = recordsOf(view, 'data-item').filter(({ fields }) => fields['fromClient'] === true);
  return new Set(asked.map(({ id }) => id));
}
