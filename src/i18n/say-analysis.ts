import type { AnalysisMetric, AnalysisMetricCode, Prefilled, Said } from '#domain/analysis/said.ts';
import { textIn, type Language } from '#domain/language.ts';
import { formatNumber } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayElapsed } from '#i18n/say-elapsed.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { analysisItemTexts } from '#i18n/texts/analysis-items.ts';
import { saidTexts } from '#i18n/texts/analysis-said.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { burdenTexts, metricsTexts } from '#i18n/texts/metrics.ts';

const namesShown = 6;

/** What the model says, as sentences of one language. */
export function saySaid(said: readonly Said[], language: Language = currentLanguage()): string {
  return said.map((each) => sayOne(each, language)).join(' ');
}

/** The answer of the model: yes or no where it knows, then what it says. */
export function sayPrefilled({ verdict, said }: Prefilled, language: Language = currentLanguage()): string {
  const word = verdict === undefined ? [] : [`${say(choiceTexts.yesNo[verdict], {}, language)}.`];
  return [...word, saySaid(said, language)].join(' ').trim();
}

/** The official words of a row of the analysis. */
export function sayItem(code: string, language: Language = currentLanguage()): string {
  const texts: Readonly<Record<string, Sentence>> = {
    ...analysisItemTexts,
    ...choiceTexts.principle,
    ...choiceTexts.goal,
  };
  const text = texts[code];
  return text === undefined ? code : say(text, {}, language);
}

export function metricText(code: AnalysisMetricCode): Sentence {
  if (code in burdenTexts) return burdenTexts[code as keyof typeof burdenTexts];
  if (code === 'lead' || code === 'automation') return metricsTexts[code];
  return analysisTexts[`metric-${code as 'work' | 'duplicates' | 'steps' | 'produced-paper' | 'corporation' | 'held'}`];
}

/** A number and what becomes of it, e.g. `Approvals: 3 → 1`; what is not known is a dash. */
export function sayMetric({ code, before, after }: AnalysisMetric, language: Language = currentLanguage()): string {
  const words = (value: number | undefined): string => {
    if (value === undefined) return '—';
    if (code === 'lead' || code === 'work') return minutesIn(value, language);
    return formatNumber(value, 0, language) + (code === 'automation' ? ' %' : '');
  };
  return `${say(metricText(code), {}, language)}: ${words(before)} → ${words(after)}`;
}

function sayOne({ code, params = {} }: Said, language: Language): string {
  const said = Object.entries(params).map(([name, value]): [string, string | number | Sentence] => {
    if (typeof value === 'string') return [name, value];
    // Plural forms need the number itself; those that can be large have none.
    if (typeof value === 'number') return [name, value < 1000 ? value : formatNumber(value, 0, language)];
    if ('minutes' in value) return [name, minutesIn(value.minutes, language)];
    if ('metric' in value) return [name, metricText(value.metric)];
    const names = value.names.map((text) => textIn(text, language)).filter((text) => text !== '');
    const rest = names.length - namesShown;
    const more = rest > 0 ? [say(analysisTexts.more, { n: rest }, language)] : [];
    return [name, [...names.slice(0, namesShown), ...more].join('; ') || '—'];
  });
  return say(saidTexts[code], Object.fromEntries(said), language);
}

function minutesIn(minutes: number, language: Language): string {
  return sayElapsed({ minutes, days: 0 }, language) || '0';
}
