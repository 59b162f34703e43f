import type { FlowFigures } from '#domain/metrics/flow-figures.ts';
import { once, type Part } from '#domain/metrics/metric.ts';
import { timesRange, type Range } from '#domain/metrics/step-time.ts';
import { formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayElapsed } from '#i18n/say-elapsed.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { merged, rowOf, type Measured, type MetricCell, type MetricRow } from './metric-row.ts';

type Cell = (figures: FlowFigures) => MetricCell | undefined;

/** Time and cost of one case. */
export function timeRows(measured: Measured): MetricRow[] {
  const row = (key: string, label: Sentence, cell: Cell, moreIsBetter = false): MetricRow =>
    figureRow(measured, { key, label: say(label), moreIsBetter }, cell);
  return [
    row('lead', metricsTexts.lead, ({ lead, parts }) => timeCell(lead, [...parts.work, ...parts.wait])),
    row('work', metricsTexts.work, ({ work, parts }) => timeCell(work, parts.work)),
    row('wait', metricsTexts.wait, ({ wait, parts }) => timeCell(wait, parts.wait)),
    criticalRow(measured),
    row('efficiency', metricsTexts.efficiency, ({ efficiency }) => percentCell(efficiency, 1), true),
    row('first-time-right', metricsTexts.firstTimeRight, ({ firstTimeRight }) => percentCell(firstTimeRight), true),
    row('cost', metricsTexts.cost, ({ cost }) => moneyCell(cost)),
    row('cost-year', metricsTexts.costYear, ({ cost, perYear }) =>
      perYear === undefined ? undefined : moneyCell(timesRange(cost, perYear)),
    ),
    row('client-time', metricsTexts.clientTime, ({ clientTime }) => timeCell(clientTime)),
    row('client-cost', metricsTexts.clientCost, ({ clientCost }) => clientCost && moneyCell(clientCost)),
  ];
}

/** What the lead time rests on: by evidence grade, and what nobody has said. */
export function evidenceRows(measured: Measured): MetricRow[] {
  const shareRow = (key: string, label: string, grades: Grades, more: Partial<MetricRow> = {}): MetricRow =>
    figureRow(measured, { key, label, ...more }, (figures) => gradeCell(figures, grades));
  const count = (key: string, label: Sentence, hint: Sentence, elements: Elements): MetricRow =>
    figureRow(measured, { key, label: say(label), hint: say(hint) }, (figures) => {
      const found = elements(figures);
      return { value: found.length, text: formatNumber(found.length), parts: once(found) };
    });
  const { evidence } = choiceTexts;
  return [
    shareRow('guessed', say(metricsTexts.guessed), ['estimate', 'assumption', 'unsaid'], { total: true }),
    shareRow('unsaid', say(metricsTexts.unsaid), ['unsaid']),
    ...(['assumption', 'estimate'] as const).map((grade) => shareRow(grade, say(evidence[grade]), [grade])),
    ...(['interview', 'document', 'measured'] as const).map((grade) =>
      shareRow(grade, say(evidence[grade]), [grade], { moreIsBetter: true }),
    ),
    count('untimed', metricsTexts.untimed, metricsTexts.untimedHint, ({ untimed }) => untimed),
    count('unshared', metricsTexts.unshared, metricsTexts.unsharedHint, ({ unshared }) => unshared),
  ];
}

type Grades = readonly FlowFigures['grades'][number]['grade'][];
type Elements = (figures: FlowFigures) => readonly string[];

function figureRow(measured: Measured, row: Omit<MetricRow, 'cells'>, cell: Cell): MetricRow {
  return rowOf(measured, row, ({ figures }) => (figures && !('endless' in figures) ? cell(figures) : undefined));
}

function criticalRow(measured: Measured): MetricRow {
  const row = { key: 'critical', label: say(metricsTexts.critical), hint: say(metricsTexts.criticalHint) };
  return figureRow(
    measured,
    row,
    ({ critical }) =>
      critical && {
        value: critical.minutes,
        text: minutesText(critical.minutes),
        range: say(metricsTexts.criticalShare, { share: formatPercent(critical.share, 0) }),
        parts: critical.steps.filter(({ amount }) => amount > 0),
        amount: minutesText,
        lit: critical.elements,
      },
  );
}

function gradeCell({ grades, lead }: FlowFigures, wanted: Grades): MetricCell | undefined {
  if (lead.likely === 0) return undefined;
  const found = grades.filter(({ grade }) => wanted.includes(grade));
  const percent = found.reduce((sum, each) => sum + each.percent, 0);
  const parts = merged(found.flatMap((each) => each.parts));
  const whole = minutesText(parts.reduce((sum, { amount }) => sum + amount, 0));
  return { value: percent, text: formatPercent(percent / 100, 0), parts, amount: minutesText, whole };
}

function percentCell(value: number | undefined, digits = 0): MetricCell | undefined {
  return value === undefined ? undefined : { value, text: formatPercent(value / 100, digits), parts: [] };
}

function timeCell({ min, likely, max }: Range, parts: readonly Part[] = []): MetricCell {
  const range = rangeText(minutesText(min), minutesText(max));
  return { value: likely, text: minutesText(likely), range, parts: merged(parts), amount: minutesText };
}

function moneyCell({ min, likely, max }: Range): MetricCell {
  const words = (tenge: number): string => formatMoney(Math.round(tenge));
  return { value: likely, text: words(likely), range: rangeText(words(min), words(max)), parts: [] };
}

/** Working minutes in words. */
export function minutesText(minutes: number): string {
  return sayElapsed({ minutes, days: 0 }, currentLanguage()) || say(metricsTexts.none);
}

/** The least and the most. */
export function rangeText(min: string, max: string): string {
  return min === max ? min : say(metricsTexts.range, { min, max });
}
