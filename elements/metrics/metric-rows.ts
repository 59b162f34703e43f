import { effectOf } from '#domain/metrics/effect.ts';
import { publishedWeights } from '#domain/metrics/complexity.ts';
import type { FlowFigures, RoleTime } from '#domain/metrics/flow-figures.ts';
import { once, type Part } from '#domain/metrics/metric.ts';
import { timesRange, type Range } from '#domain/metrics/step-time.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import type { VariantKind } from '#domain/variant.ts';
import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayElapsed } from '#i18n/say-elapsed.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { burdenTexts, complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';

/** A number of one variant as it is shown, with the elements that it is made of. */
export interface MetricCell {
  readonly value: number;
  readonly text: string;
  /** Least and most, where the number is a mean. */
  readonly range?: string;
  readonly parts: readonly Part[];
}

export interface MetricRow {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly total?: boolean;
  readonly moreIsBetter?: boolean;
  readonly cells: ReadonlyMap<VariantKind, MetricCell>;
}

export interface MetricGroup {
  readonly key: 'complexity' | 'burden' | 'time';
  readonly title: Sentence;
  readonly about: Sentence;
  readonly rows: readonly MetricRow[];
}

type Measured = ReadonlyMap<VariantKind, VariantMetrics>;

/** The metrics of all variants, group by group, in the language of the screens. */
export function metricGroups(measured: Measured): MetricGroup[] {
  return [
    {
      key: 'complexity',
      title: metricsTexts.complexity,
      about: metricsTexts.complexityAbout,
      rows: complexity(measured),
    },
    { key: 'burden', title: metricsTexts.burden, about: metricsTexts.burdenAbout, rows: burden(measured) },
    { key: 'time', title: metricsTexts.time, about: metricsTexts.timeAbout, rows: time(measured) },
  ];
}

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

function rowOf(
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

function complexity(measured: Measured): MetricRow[] {
  const total = rowOf(measured, { key: 'complexity', label: say(metricsTexts.complexity), total: true }, (metrics) => {
    const own = metrics.complexity;
    // Weighted, each element adds what its parameter weighs.
    const parts = own?.parameters.flatMap(({ code, parts: each }) =>
      each.map(({ element, amount }) => ({ element, amount: amount * publishedWeights[code] })),
    );
    return own && { value: own.value, text: formatNumber(own.value), parts: merged(parts ?? []) };
  });
  const codes = Object.keys(complexityTexts) as (keyof typeof complexityTexts)[];
  return [
    total,
    ...codes.map((code) =>
      rowOf(
        measured,
        {
          key: code,
          label: `${say(complexityTexts[code])} (${code})`,
          hint: say(metricsTexts.weight, { weight: formatNumber(publishedWeights[code]) }),
        },
        (metrics) => {
          const found = metrics.complexity?.parameters.find((each) => each.code === code);
          return found && { value: found.value, text: formatNumber(found.value), parts: found.parts };
        },
      ),
    ),
  ];
}

function burden(measured: Measured): MetricRow[] {
  const codes = Object.keys(burdenTexts) as (keyof typeof burdenTexts)[];
  const counts = codes.map((code) =>
    rowOf(measured, { key: code, label: say(burdenTexts[code]) }, ({ burden: own }) => {
      const found = own.find((each) => each.code === code);
      return found && { value: found.value, text: formatNumber(found.value), parts: found.parts };
    }),
  );
  const automated = rowOf(
    measured,
    { key: 'automation', label: say(metricsTexts.automation), moreIsBetter: true },
    ({ automation }) =>
      automation && {
        value: automation.percent,
        text: formatPercent(automation.percent / 100, 0),
        parts: once(automation.automatic),
      },
  );
  return [...counts, automated];
}

function time(measured: Measured): MetricRow[] {
  const row = (
    key: string,
    label: Sentence,
    cell: (figures: FlowFigures) => MetricCell | undefined,
    moreIsBetter = false,
  ): MetricRow =>
    rowOf(measured, { key, label: say(label), moreIsBetter }, ({ figures }) =>
      figures && !('endless' in figures) ? cell(figures) : undefined,
    );
  const percent = (value: number | undefined, digits = 1): MetricCell | undefined =>
    value === undefined ? undefined : { value, text: formatPercent(value / 100, digits), parts: [] };
  return [
    row('lead', metricsTexts.lead, ({ lead, critical }) => timeCell(lead, once(critical))),
    row('work', metricsTexts.work, ({ work, roles }) => timeCell(work, stepsOf(roles))),
    row('wait', metricsTexts.wait, ({ wait }) => timeCell(wait)),
    row('efficiency', metricsTexts.efficiency, ({ efficiency }) => percent(efficiency), true),
    row('first-time-right', metricsTexts.firstTimeRight, ({ firstTimeRight }) => percent(firstTimeRight, 0), true),
    row('cost', metricsTexts.cost, ({ cost }) => moneyCell(cost)),
    row('cost-year', metricsTexts.costYear, ({ cost, perYear }) =>
      perYear === undefined ? undefined : moneyCell(timesRange(cost, perYear)),
    ),
    row('client-time', metricsTexts.clientTime, ({ clientTime }) => timeCell(clientTime)),
    row('client-cost', metricsTexts.clientCost, ({ clientCost }) => clientCost && moneyCell(clientCost)),
    row('guessed', metricsTexts.guessed, ({ guessed }) => percent(guessed, 0)),
  ];
}

function timeCell({ min, likely, max }: Range, parts: readonly Part[] = []): MetricCell {
  const words = (minutes: number): string =>
    sayElapsed({ minutes, days: 0 }, currentLanguage()) || say(metricsTexts.none);
  return { value: likely, text: words(likely), range: rangeText(words(min), words(max)), parts };
}

function moneyCell({ min, likely, max }: Range): MetricCell {
  const words = (tenge: number): string => formatMoney(Math.round(tenge));
  return { value: likely, text: words(likely), range: rangeText(words(min), words(max)), parts: [] };
}

function rangeText(min: string, max: string): string {
  return say(metricsTexts.range, { min, max });
}

/** Minutes of work by step. */
function stepsOf(roles: readonly RoleTime[]): Part[] {
  return roles.flatMap(({ steps }) => steps.map(({ element, minutes }) => ({ element, amount: minutes.likely })));
}

/** One part for each element, the greatest first. */
function merged(parts: readonly Part[]): Part[] {
  const sums = new Map<string, number>();
  for (const { element, amount } of parts) sums.set(element, (sums.get(element) ?? 0) + amount);
  return [...sums].map(([element, amount]) => ({ element, amount })).toSorted((a, b) => b.amount - a.amount);
}
