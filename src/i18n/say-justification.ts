import { recordsOf, type ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import { textIn } from '#domain/language.ts';
import { effectOf } from '#domain/metrics/effect.ts';
import { justifiedNumbers, paybackOf, type JustifiedCode, type JustifiedNumber } from '#domain/metrics/justified.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import { costLinesOf, costTable } from '#domain/plan/plan-cost.ts';
import { membersOf, numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { formatMoney, formatNumber, formatPercent, formatThousandTenge } from './format.ts';
import { sayElapsed } from './say-elapsed.ts';
import { say, type Params, type Sentence } from './say.ts';
import { choiceText } from './texts/choices.ts';
import { fieldText } from './texts/fields.ts';
import { justificationTexts as texts } from './texts/justification.ts';
import { burdenTexts, metricsTexts } from './texts/metrics.ts';
import { modelTexts } from './texts/model.ts';
import type { Told, ToldItem, ToldSection } from './told.ts';

const written = ['alternatives', 'legal', 'technical', 'financial', 'organisational', 'effect', 'risks'] as const;

const names: Readonly<Record<JustifiedCode, Sentence>> = {
  complexity: metricsTexts.complexity,
  visits: burdenTexts.visits,
  'documents-asked': burdenTexts['documents-asked'],
  'documents-paper': burdenTexts['documents-paper'],
  signatures: burdenTexts.signatures,
  approvals: burdenTexts.approvals,
  'hand-offs': burdenTexts['hand-offs'],
  'media-breaks': burdenTexts['media-breaks'],
  automation: metricsTexts.automation,
  lead: metricsTexts.lead,
  work: metricsTexts.work,
  cost: metricsTexts.cost,
  'cost-year': metricsTexts.costYear,
  'client-time': metricsTexts.clientTime,
  'client-cost': metricsTexts.clientCost,
};

/**
 * The justification of a project as a document: what people wrote of each solution, the numbers of the variants as they
 * are now, the money, and the acts that change (order 601/НҚ p.36(2)).
 */
export function sayJustification(
  view: ProjectView,
  measured: ReadonlyMap<VariantKind, VariantMetrics>,
  language: Language,
): Told {
  const to = (sentence: Sentence, params: Params = {}): string => say(sentence, params, language);
  const solutions = recordsOf(view, 'justification').map((record, at) => solution(view, record, at, language));
  return {
    title: to(texts.title, { name: textIn(textOf(view.project.fields, 'name'), language) }),
    sections: [...solutions, numbers(measured, language), money(view, measured, language), acts(view, language)],
  };
}

function solution(view: ProjectView, record: StudioRecord, at: number, language: Language): ToldSection {
  const { fields } = record;
  const line = (key: string, text: string): ToldItem[] =>
    text === ''
      ? []
      : [item(say(texts.line, { label: say(fieldText('justification', key).label, {}, language), text }, language))];
  const cost = numberOf(fields, 'cost');
  const answered = membersOf(fields, 'problems');
  const problems = recordsOf(view, 'problem').filter(({ id }) => answered.includes(id));
  return {
    heading: say(texts.solution, { n: at + 1 }, language),
    paragraphs: [textIn(textOf(fields, 'solution'), language)],
    items: [
      ...written.flatMap((key) => line(key, textIn(textOf(fields, key), language))),
      ...(cost === undefined ? [] : line('cost', formatNumber(cost, 2, language))),
      ...line('problems', problems.map((problem) => titleOf(problem, language).replace(/\.$/, '')).join('; ')),
    ],
  };
}

function numbers(measured: ReadonlyMap<VariantKind, VariantMetrics>, language: Language): ToldSection {
  const rows = justifiedNumbers(measured);
  const shown = variantKinds.filter((kind) => rows.some(({ values }) => values.has(kind)));
  const section = {
    heading: say(texts.numbers, {}, language),
    paragraphs: [say(rows.length === 0 ? texts.noNumbers : texts.numbersAbout, {}, language)],
    items: [],
  };
  if (rows.length === 0) return section;
  const head = [metricsTexts.metric, ...shown.map((kind) => modelTexts[kind])].map((text) => say(text, {}, language));
  return { ...section, table: { head, rows: rows.map((row) => numberWords(row, shown, language)) } };
}

function numberWords(row: JustifiedNumber, shown: readonly VariantKind[], language: Language): string[] {
  const before = row.values.get('as-is');
  const cells = shown.map((kind) => {
    const number = row.values.get(kind);
    if (number === undefined) return '';
    const value = amount(row, number, language);
    if (before === undefined || kind === 'as-is') return value;
    return say(texts.withEffect, { value, effect: effectWords(before, number, row.moreIsBetter, language) }, language);
  });
  return [say(names[row.code], {}, language), ...cells];
}

function amount({ unit }: JustifiedNumber, value: number, language: Language): string {
  if (unit === 'percent') return formatPercent(value / 100, 0, language);
  if (unit === 'tenge') return formatMoney(Math.round(value), language);
  if (unit === 'minutes') {
    return sayElapsed({ minutes: value, days: 0 }, language) || say(metricsTexts.none, {}, language);
  }
  return formatNumber(value, 2, language);
}

function effectWords(before: number, after: number, moreIsBetter: boolean, language: Language): string {
  const effect = effectOf(before, after, moreIsBetter);
  if (effect.code === 'new') return say(metricsTexts.effectNew, {}, language);
  if (effect.code === 'none') return '—';
  return `${effect.percent > 0 ? '+' : ''}${formatPercent(effect.percent / 100, 0, language)}`;
}

function money(view: ProjectView, measured: ReadonlyMap<VariantKind, VariantMetrics>, language: Language): ToldSection {
  const table = costTable(recordsOf(view, 'measure'), costLinesOf(recordsOf(view, 'cost-line')));
  const payback = paybackOf(measured, table.total * 1000);
  const years = payback.code === 'years' ? formatNumber(payback.years, 1, language) : '';
  const saving = 'saving' in payback ? formatMoney(Math.round(payback.saving), language) : '';
  const parts = table.rows.flatMap(({ source, amounts }) =>
    table.years.flatMap((year, at): ToldItem[] => {
      const sum = amounts[at] ?? 0;
      if (sum === 0) return [];
      const params = {
        source: say(source ? choiceText('financing', source) : texts.noSource, {}, language),
        year: year === undefined ? say(texts.noYear, {}, language) : String(year),
        sum: formatThousandTenge(sum, language),
      };
      return [item(say(texts.part, params, language))];
    }),
  );
  return {
    heading: say(texts.money, {}, language),
    paragraphs: [
      say(texts.total, { sum: formatThousandTenge(table.total, language) }, language),
      say(texts[payback.code], { saving, years }, language),
    ],
    items: parts,
  };
}

function acts(view: ProjectView, language: Language): ToldSection {
  const named = new Set(recordsOf(view, 'measure').map(({ fields }) => stringOf(fields, 'legalAct')));
  const changed = recordsOf(view, 'legal-act').filter(({ id }) => named.has(id));
  return {
    heading: say(texts.acts, {}, language),
    paragraphs: changed.length === 0 ? [say(texts.noActs, {}, language)] : [],
    items: changed.map((act) => item(titleOf(act, language))),
  };
}

function item(text: string): ToldItem {
  return { node: '', leads: false, text, notes: [], items: [] };
}
