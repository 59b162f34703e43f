import type { Choice } from '#domain/choices.ts';
import type { Language } from '#domain/language.ts';
import { currentLanguage } from '#i18n/language.ts';
import { type Sentence, say } from '#i18n/say.ts';
import { formatTexts, monthTexts } from '#i18n/texts/formats.ts';

/**
 * Numbers, dates and durations in the language of the screens, or in `language`. Chromium accepts the Kazakh locale
 * but has no data for it and prints `2026 M11 22`, so only rounding and grouping are left to Intl, in English.
 */

/** A calendar date `2026-11-22`, a moment in ISO 8601, or milliseconds since 1970; moments are shown in local time. */
export type Moment = string | number | Date;

export type TimeUnit = Choice<'timeUnit'>;

const noValue = '—';
const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  kk: { group: '\u202f', decimal: ',' },
  ru: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** `1 234 567,8` in kk and ru, `1,234,567.8` in en; at most `digits` after the comma. */
export function formatNumber(value: number, digits = 2, language: Language = currentLanguage()): string {
  if (!Number.isFinite(value)) return noValue;
  const { group, decimal } = separators[language];
  const plain = new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(Math.abs(value));
  const sign = value < 0 && /[1-9]/.test(plain) ? '−' : '';
  return sign + plain.replace(/[,.]/g, (mark) => (mark === ',' ? group : decimal));
}

/** A share from 0 to 1 as per cent: `12,5 %`. */
export function formatPercent(share: number, digits = 1, language: Language = currentLanguage()): string {
  return withValue(formatTexts.percent, share * 100, digits, language);
}

/** Money in tenge: `1 234 567 ₸`. */
export function formatMoney(tenge: number, language: Language = currentLanguage()): string {
  return withValue(formatTexts.tenge, tenge, 2, language);
}

/** Money in thousand tenge, the unit of plans: `1 234,5 мың теңге`. */
export function formatThousandTenge(thousands: number, language: Language = currentLanguage()): string {
  return withValue(formatTexts.thousandTenge, thousands, 2, language);
}

/** A file size in units of 1024: `1,5 МБ`. */
export function formatBytes(bytes: number, language: Language = currentLanguage()): string {
  const { bytes: plain, kilobytes, megabytes, gigabytes } = formatTexts;
  const power = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  return withValue([plain, kilobytes, megabytes, gigabytes][power] ?? plain, bytes / 1024 ** power, 1, language);
}

/** An amount of time in the unit that it was given in: `5 жұмыс күні`. */
export function formatDuration(amount: number, unit: TimeUnit, language: Language = currentLanguage()): string {
  return withValue(formatTexts[unit], amount, 2, language);
}

/** `2026 ж. 22 қараша`; a text that is not a date comes back as it is. */
export function formatDate(moment: Moment, language: Language = currentLanguage()): string {
  return dateWith(formatTexts.date, moment, language);
}

/** `22.11.2026`, for columns of tables. */
export function formatShortDate(moment: Moment, language: Language = currentLanguage()): string {
  return dateWith(formatTexts.shortDate, moment, language);
}

/** `2026 ж. 22 қараша, 14:05` in local time. */
export function formatDateTime(moment: Moment, language: Language = currentLanguage()): string {
  const date = localDate(moment);
  if (date === undefined) return String(moment);
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return say(formatTexts.dateTime, { date: formatDate(moment, language), time }, language);
}

/** `5 минут бұрын`, `кеше`, `3 күннен кейін`; further than a week from `now` it is the date. */
export function formatRelative(moment: Moment, now: Moment = Date.now(), language = currentLanguage()): string {
  const [date, today] = [localDate(moment), localDate(now)];
  if (date === undefined || today === undefined) return String(moment);
  const minutes = Math.round((date.getTime() - today.getTime()) / 60_000);
  const days = dayNumber(date) - dayNumber(today);
  if (Math.abs(days) > 7) return formatDate(moment, language);
  const [text, n] = relativeText(minutes, days);
  return say(text, { n: Math.abs(n) }, language);
}

function relativeText(minutes: number, days: number): readonly [Sentence, number] {
  const past = minutes < 0;
  const hours = Math.trunc(minutes / 60);
  if (minutes === 0) return [formatTexts.justNow, 0];
  if (hours === 0) return [past ? formatTexts.minutesAgo : formatTexts.inMinutes, minutes];
  if (days === 0 || Math.abs(hours) < 6) return [past ? formatTexts.hoursAgo : formatTexts.inHours, hours];
  if (Math.abs(days) === 1) return [past ? formatTexts.yesterday : formatTexts.tomorrow, days];
  return [past ? formatTexts.daysAgo : formatTexts.inDays, days];
}

function withValue(text: Sentence, value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return noValue;
  const rounded = Number(value.toFixed(digits));
  return say(text, { value: formatNumber(value, digits, language), n: rounded }, language);
}

function dateWith(text: Sentence, moment: Moment, language: Language): string {
  const date = localDate(moment);
  const month = date && monthTexts[date.getMonth()];
  if (date === undefined || month === undefined) return String(moment);
  const [day, year] = [date.getDate(), date.getFullYear()];
  const params = { year, day, month: month[language], dd: twoDigits(day), mm: twoDigits(date.getMonth() + 1) };
  return say(text, params, language);
}

/** A calendar date has no time zone: it is the same day everywhere, so it is read as local midnight. */
function localDate(moment: Moment): Date | undefined {
  const isDay = typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment);
  const date = new Date(isDay ? `${moment}T00:00` : moment);
  if (Number.isNaN(date.getTime())) return undefined;
  // A day that the month does not have, such as 30 February, rolls over in some engines.
  return isDay && twoDigits(date.getDate()) !== moment.slice(8) ? undefined : date;
}

function dayNumber(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
