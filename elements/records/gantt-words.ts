import type { ScheduleCode } from '#domain/plan/schedule-code.ts';
import { calendarGround } from '#domain/plan/plan-days.ts';
import { workdaysTo } from '#domain/plan/plan-days.ts';
import type { Stretch } from '#domain/plan/timeline.ts';
import type { Id } from '#domain/identity.ts';
import type { StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import { formatDate, formatDuration, formatPercent, formatShortDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { ganttTexts, monthNames } from '#i18n/texts/gantt.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import type { Bar } from './gantt-layout.ts';
import { recordName } from './link-options.ts';

/** A sign for each state, so that colour is never alone. */
export const statusSigns: Readonly<Record<Bar['status'], string>> = {
  planned: '○',
  running: '◐',
  done: '✓',
  overdue: '!',
  dropped: '✕',
};

/** Number and name of a measure. */
export function measureName(measure: StudioRecord): string {
  return [stringOf(measure.fields, 'number'), recordName(measure)].filter(Boolean).join('. ');
}

/** Everything that a bar shows, in words. */
export function barWords(
  { measure, span, status, progress, critical, early }: Bar,
  before: readonly string[],
  code: ScheduleCode = 'F',
): string {
  const days = formatDuration(workdaysTo(span.start, span.end) + 1, 'wd');
  const first = say(ganttTexts.bar, {
    number: stringOf(measure.fields, 'number') || '–',
    name: recordName(measure),
    start: formatDate(span.start),
    end: formatDate(span.end),
    days,
    status: say(choiceText('measureStatus', status)),
    progress: formatPercent(progress / 100, 0),
  });
  return [
    first,
    say(planTexts[code]),
    span.assumed === 'predecessors' ? say(ganttTexts.assumedPredecessors) : '',
    span.assumed === 'plan' ? say(ganttTexts.assumedPlan) : '',
    before.length > 0 ? say(ganttTexts.waitsFor, { names: before.join(', ') }) : '',
    early ? say(ganttTexts.early) : '',
    critical ? say(ganttTexts.isCritical) : '',
    span.reserve > 0 ? say(ganttTexts.reserve, { days: formatDuration(span.reserve, 'wd') }) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** What stands over a stretch of days: as much as there is room for. */
export function stretchWords({ unit, from, width }: Stretch, upper: boolean): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const n = Math.floor((month - 1) / 3) + 1;
  if (unit === 'year') return width < 40 ? '' : year;
  if (unit === 'quarter') {
    if (upper && width >= 90) return say(ganttTexts.quarterOfYear, { year, n });
    return width < 40 ? '' : say(ganttTexts.quarter, { n });
  }
  const name = say(monthNames[month - 1] ?? { kk: '', ru: '', en: '' });
  if (unit === 'month') {
    if (upper && width >= 110) return say(ganttTexts.monthOfYear, { year, month: name });
    return width >= 76 ? name : [...name].slice(0, 3).join('');
  }
  return width < 24 ? '' : formatShortDate(from).slice(0, 5);
}

/** Names of some measures by their ids, in their order. */
export function namesOf(measures: readonly StudioRecord[], ids: readonly Id[]): string[] {
  return ids.flatMap((id) => {
    const found = measures.find((measure) => measure.id === id);
    return found ? [measureName(found)] : [];
  });
}

/** Years shown whose days off are not settled, in words; '' when all are. */
export function unsettledYears(from: string, to: string): string {
  const years: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const first = `${String(year)}-01-01`;
    if (first < to && calendarGround(first) !== 'settled') years.push(String(year));
  }
  return years.length === 0 ? '' : say(ganttTexts.calendarProjected, { years: years.join(', ') }, currentLanguage());
}
