import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { stringOf } from '#domain/read-fields.ts';
import { isDay } from '#domain/working-days.ts';
import { workdayFrom, workdaysLater, workdaysTo } from './plan-days.ts';
import { planLinks, type PlanLinks } from './plan-links.ts';

/** When one measure is worked on, first and last day (ISO). */
export interface Span {
  readonly start: string;
  readonly end: string;
  /** Nobody has written when it starts: `predecessors` when it is the day after theirs, `plan` when it is the plan's. */
  readonly assumed: 'predecessors' | 'plan' | undefined;
  /** Working days it may end later before a measure that waits for it, or the end of the plan, moves. */
  readonly reserve: number;
}

/** The plan in time. Measures without a term have no span. */
export interface Schedule {
  readonly spans: ReadonlyMap<Id, Span>;
  readonly links: PlanLinks;
  readonly start: string;
  readonly end: string;
  /** The measures that wait for each other up to the last day of the plan, in order: the latest predecessor of each. */
  readonly critical: readonly Id[];
}

type Dated = Pick<Span, 'start' | 'end' | 'assumed'>;

/**
 * Places the measures of a plan in time. A measure without a start begins on the working day after its latest
 * predecessor ends; without predecessors with the plan, whose start is the earliest one written, else the first working
 * day of the quarter of its earliest term. Undefined when no measure has a term.
 */
export function scheduleOf(measures: readonly StudioRecord[]): Schedule | undefined {
  const links = planLinks(measures);
  const dated = measures.filter(({ fields }) => isDay(stringOf(fields, 'term')));
  if (dated.length === 0) return undefined;
  const planned = planStart(dated);
  const ends = new Map(dated.map(({ id, fields }) => [id, stringOf(fields, 'term')]));
  const spans = new Map(dated.map((measure) => [measure.id, spanOf(measure, links, ends, planned)]));
  const end = [...ends.values()].reduce((last, day) => (day > last ? day : last));
  const start = [...spans.values()].reduce((first, span) => (span.start < first ? span.start : first), planned);
  const waiting = followers(links);
  return {
    spans: new Map(
      [...spans].map(([id, span]) => [id, { ...span, reserve: reserveOf(id, span, spans, waiting, end) }]),
    ),
    links,
    start,
    end,
    critical: criticalChain(links, ends, end),
  };
}

/** The last day of those that a measure waits for; undefined without any that has a term. */
export function lastPredecessorDay(
  measure: Id,
  links: PlanLinks,
  ends: { readonly get: (id: Id) => string | undefined },
): string | undefined {
  const days = (links.get(measure) ?? []).flatMap((id) => ends.get(id) ?? []);
  return days.length === 0 ? undefined : days.reduce((last, day) => (day > last ? day : last));
}

function planStart(dated: readonly StudioRecord[]): string {
  const least = (days: readonly string[]): string => days.reduce((first, day) => (day < first ? day : first));
  const starts = dated.map(({ fields }) => stringOf(fields, 'start')).filter(isDay);
  if (starts.length > 0) return least(starts);
  const term = least(dated.map(({ fields }) => stringOf(fields, 'term')));
  const quarter = Math.floor((Number(term.slice(5, 7)) - 1) / 3) * 3 + 1;
  return workdayFrom(`${term.slice(0, 4)}-${String(quarter).padStart(2, '0')}-01`);
}

function spanOf({ id, fields }: StudioRecord, links: PlanLinks, ends: ReadonlyMap<Id, string>, planned: string): Dated {
  const end = stringOf(fields, 'term');
  const written = stringOf(fields, 'start');
  // A start after the term is a slip of the pen; the bar then has one day, and the check tells.
  if (isDay(written)) return { start: written < end ? written : end, end, assumed: undefined };
  const last = lastPredecessorDay(id, links, ends);
  const start = last === undefined ? planned : workdaysLater(last, 1);
  return { start: start < end ? start : end, end, assumed: last === undefined ? 'plan' : 'predecessors' };
}

function followers(links: PlanLinks): ReadonlyMap<Id, readonly Id[]> {
  const waiting = new Map<Id, Id[]>();
  for (const [id, predecessors] of links) {
    for (const each of predecessors) waiting.set(each, [...(waiting.get(each) ?? []), id]);
  }
  return waiting;
}

function reserveOf(
  id: Id,
  { end }: Dated,
  spans: ReadonlyMap<Id, Dated>,
  waiting: ReadonlyMap<Id, readonly Id[]>,
  planEnd: string,
): number {
  const starts = (waiting.get(id) ?? []).flatMap((next) => spans.get(next)?.start ?? []);
  const rooms = starts.map((start) => workdaysTo(end, start) - 1);
  return Math.max(0, Math.min(workdaysTo(end, planEnd), ...rooms));
}

function criticalChain(links: PlanLinks, ends: ReadonlyMap<Id, string>, planEnd: string): Id[] {
  const [last] = [...ends].filter(([, day]) => day === planEnd).map(([id]) => id);
  const chain: Id[] = [];
  for (let at = last; at !== undefined && !chain.includes(at);) {
    chain.unshift(at);
    const before: readonly Id[] = links.get(at) ?? [];
    const latest = lastPredecessorDay(at, links, ends);
    at = latest === undefined ? undefined : before.find((id) => ends.get(id) === latest);
  }
  return chain;
}
