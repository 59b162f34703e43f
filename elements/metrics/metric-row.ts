import { effectOf } from '#domain/metrics/effect.ts';
import type { Part } from '#domain/metrics/metric.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import type { VariantKind } from '#domain/variant.ts';
import { formatPercent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';

/** A number of one variant as it is shown, with the elements that it is made of. */
export interface MetricCell {
  readonly value: number;
  readonly text: string;
  /** Least and most, where the number is a mean. */
  readonly range?: string;
  readonly parts: readonly Part[];
  /** How the amounts of the parts are said; as plain numbers unless told. */
  readonly amount?: (value: number) => string;
  /** What the parts add up to, where the number itself is a share. */
  readonly whole?: string;
  /** The sum written out, where it is not that of the amounts of the parts. */
  readonly sum?: string;
  /** What differs from another way of counting, with what stands over it. */
  readonly against?: { readonly title: string; readonly lines: readonly string[] };
  /** What is lit on the diagram, where it is more than the parts. */
  readonly lit?: readonly string[];
}

/** One number of all variants. */
export interface MetricRow {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly total?: boolean;
  readonly moreIsBetter?: boolean;
  readonly cells: ReadonlyMap<VariantKind, MetricCell>;
}

/** The variants that have a diagram, measured. */
export type Measured = ReadonlyMap<VariantKind, VariantMetrics>;

/** The effect against the as-is in words: `−` for worse, `—` for nothing to tell. */
export function effectText(row: MetricRow, kind: VariantKind): string {
  const [before, after] = [row.cells.get('as-is'), row.cells.get(kind)];
  if (!before || !after) return '';
  const effect = effectOf(before.value, after.value, row.moreIsBetter);
  if (effect.code === 'new') return say(metricsTexts.effectNew);
  if (effect.code === 'none') return '—';
  const sign = effect.percent > 0 ? '+' : '';
  return `${sign}${formatPercent(effect.percent / 100, 0)}`;
}

/** A row of the table: the cell of each variant that has the number. */
export function rowOf(
  measured: Measured,
  row: Omit<MetricRow, 'cells'>,
  cell: (metrics: VariantMetrics) => MetricCell | undefined,
): MetricRow {
  const cells = new Map<VariantKind, MetricCell>();
  for (const [kind, metrics] of measured) {
    const found = cell(metrics);
    if (found) cells.set(kind, found);
  }
  return { ...row, cells };
}

/** One part for each element, the greatest first. */
export function merged(parts: readonly Part[]): Part[] {
  const sums = new Map<string, number>();
  for (const { element, amount } of parts) sums.set(element, (sums.get(element) ?? 0) + amount);
  return [...sums].map(([element, amount]) => ({ element, amount })).toSorted((a, b) => b.amount - a.amount);
}
