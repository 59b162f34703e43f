import type { Complexity, Weights } from '#domain/metrics/complexity.ts';
import { once } from '#domain/metrics/metric.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { burdenTexts, complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';
import { merged, rowOf, type Measured, type MetricCell, type MetricRow } from './metric-row.ts';
import { evidenceRows, timeRows } from './time-rows.ts';

/** Numbers that belong together. */
export interface MetricGroup {
  readonly key: 'complexity' | 'burden' | 'time' | 'evidence';
  readonly title: Sentence;
  readonly about: Sentence;
  readonly rows: readonly MetricRow[];
}

/** The metrics of all variants, group by group, in the language of the screens. */
export function metricGroups(measured: Measured, weights: Weights): MetricGroup[] {
  return [
    {
      key: 'complexity',
      title: metricsTexts.complexity,
      about: metricsTexts.complexityAbout,
      rows: complexity(measured, weights),
    },
    { key: 'burden', title: metricsTexts.burden, about: metricsTexts.burdenAbout, rows: burden(measured) },
    { key: 'time', title: metricsTexts.time, about: metricsTexts.timeAbout, rows: timeRows(measured) },
    {
      key: 'evidence',
      title: metricsTexts.evidence,
      about: metricsTexts.evidenceAbout,
      rows: evidenceRows(measured),
    },
  ];
}

function complexity(measured: Measured, weights: Weights): MetricRow[] {
  const sumRow = (
    row: Pick<MetricRow, 'key' | 'label' | 'hint' | 'total'>,
    of: (metrics: VariantMetrics) => Complexity | undefined,
    against?: (metrics: VariantMetrics) => Complexity | undefined,
  ): MetricRow =>
    rowOf(measured, row, (metrics) => {
      const own = of(metrics);
      // Weighted, each element adds what its parameter weighs.
      const parts = own?.parameters.flatMap(({ code, parts: each }) =>
        each.map(({ element, amount }) => ({ element, amount: amount * weights[code] })),
      );
      return (
        own && {
          value: own.value,
          text: formatNumber(own.value),
          parts: merged(parts ?? []),
          sum: weightedSum(own, weights),
          ...(against ? { against: differing(own, against(metrics)) } : {}),
        }
      );
    });
  const total = sumRow(
    { key: 'complexity', label: say(metricsTexts.complexity), total: true },
    (metrics) => metrics.complexity,
  );
  const marked = sumRow(
    { key: 'complexity-marks', label: say(metricsTexts.marked), hint: say(metricsTexts.markedHint) },
    (metrics) => metrics.marked,
    (metrics) => metrics.complexity,
  );
  const codes = Object.keys(complexityTexts) as (keyof typeof complexityTexts)[];
  return [
    total,
    marked,
    ...codes.map((code) =>
      rowOf(
        measured,
        {
          key: code,
          label: `${say(complexityTexts[code])} (${code})`,
          hint: say(metricsTexts.weight, { weight: formatNumber(weights[code], 6) }),
        },
        (metrics) => {
          const found = metrics.complexity?.parameters.find((each) => each.code === code);
          return found && { value: found.value, text: formatNumber(found.value), parts: found.parts };
        },
      ),
    ),
  ];
}

/** The parameters that the marks and the model count differently. */
function differing(marked: Complexity, model: Complexity | undefined): NonNullable<MetricCell['against']> {
  const lines = marked.parameters.flatMap(({ code, value }) => {
    const other = model?.parameters.find((each) => each.code === code)?.value ?? 0;
    if (other === value) return [];
    const name = `${say(complexityTexts[code])} (${code})`;
    return [say(metricsTexts.byMarks, { name, marks: formatNumber(value), model: formatNumber(other) })];
  });
  return { title: say(lines.length > 0 ? metricsTexts.markedDiffers : metricsTexts.markedSame), lines };
}

/** Each parameter that there is, times its weight, lines broken only between them: `CC 6 × 0,25 + DC 3 × 0,2`. */
function weightedSum({ parameters }: Complexity, weights: Weights): string {
  return parameters
    .filter(({ value }) => value > 0)
    .map(({ code, value }) => `${code}\u00a0${formatNumber(value)}\u00a0×\u00a0${formatNumber(weights[code], 6)}`)
    .join(' + ');
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
