import type { Choice } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { statusOn } from '#domain/plan/measure-status.ts';
import { progressOf } from '#domain/plan/plan-progress.ts';
import type { Schedule, Span } from '#domain/plan/schedule.ts';
import { timelineOf, xOf, type Timeline, type Zoom } from '#domain/plan/timeline.ts';
import { sectionsOfPlan, type RoadmapSection } from '#domain/plan-summary.ts';
import { dayAfter, daysBetween } from '#domain/working-days.ts';

/** Sizes of the drawing. */
export const ganttSize = { label: 300, head: 44, group: 26, row: 34, bar: 18, foot: 8 } as const;

/** How long before a plan today is still worth showing, days. */
const nearPlan = 62;

/** The bar of one measure. */
export interface Bar {
  readonly measure: StudioRecord;
  readonly span: Span;
  readonly x: number;
  readonly width: number;
  /** Top of its row. */
  readonly top: number;
  /** 0 to 100. */
  readonly progress: number;
  readonly status: Choice<'measureStatus'>;
  readonly critical: boolean;
  /** It starts before something that it waits for has ended. */
  readonly early: boolean;
}

export interface GroupRow {
  readonly section: RoadmapSection | undefined;
  readonly top: number;
}

/** From the end of one bar to the start of another that waits for it. */
export interface LinkLine {
  readonly from: Id;
  readonly to: Id;
  readonly path: string;
  /** The three corners of the arrow head. */
  readonly head: string;
  readonly critical: boolean;
}

export interface GanttLayout {
  readonly timeline: Timeline;
  readonly groups: readonly GroupRow[];
  readonly bars: readonly Bar[];
  readonly links: readonly LinkLine[];
  readonly today: number | undefined;
  readonly width: number;
  readonly height: number;
}

/** A plan as a drawing: sections of the roadmap as groups, a row for each measure that has a term. */
export function ganttLayout(
  measures: readonly StudioRecord[],
  schedule: Schedule,
  zoom: Zoom,
  today: string,
): GanttLayout {
  const isNear = today >= dayAfter(schedule.start, -nearPlan) && today <= dayAfter(schedule.end, nearPlan);
  const first = isNear && today < schedule.start ? today : schedule.start;
  const last = isNear && today > schedule.end ? today : schedule.end;
  const timeline = timelineOf(first, last, zoom);
  const groups: GroupRow[] = [];
  const bars: Bar[] = [];
  let top = ganttSize.head as number;
  for (const { section, measures: own } of sectionsOfPlan(measures, new Map())) {
    const timed = own.flatMap((measure) => {
      const span = schedule.spans.get(measure.id);
      return span ? [{ measure, span }] : [];
    });
    if (timed.length === 0) continue;
    groups.push({ section, top });
    top += ganttSize.group;
    for (const { measure, span } of timed) {
      bars.push(barOf(measure, span, { schedule, timeline, top, today }));
      top += ganttSize.row;
    }
  }
  return {
    timeline,
    groups,
    bars,
    links: linkLines(bars, schedule),
    today: isNear ? ganttSize.label + xOf(timeline, today) + timeline.dayWidth / 2 : undefined,
    width: ganttSize.label + timeline.width,
    height: top + ganttSize.foot,
  };
}

interface Ground {
  readonly schedule: Schedule;
  readonly timeline: Timeline;
  readonly top: number;
  readonly today: string;
}

function barOf(measure: StudioRecord, span: Span, { schedule, timeline, top, today }: Ground): Bar {
  const before = (schedule.links.get(measure.id) ?? []).flatMap((id) => schedule.spans.get(id) ?? []);
  return {
    ...{ measure, span, top },
    x: ganttSize.label + xOf(timeline, span.start),
    width: (daysBetween(span.start, span.end) + 1) * timeline.dayWidth,
    progress: progressOf(measure),
    status: statusOn(measure, today),
    critical: schedule.critical.length > 1 && schedule.critical.includes(measure.id),
    early: before.some(({ end }) => span.start <= end),
  };
}

function linkLines(bars: readonly Bar[], { links, critical }: Schedule): LinkLine[] {
  const byId = new Map(bars.map((bar) => [bar.measure.id, bar]));
  return bars.flatMap((bar) => {
    const to = bar.measure.id;
    return (links.get(to) ?? []).flatMap((from) => {
      const before = byId.get(from);
      if (!before) return [];
      const isCritical = critical.includes(from) && critical[critical.indexOf(from) + 1] === to;
      return [{ from, to, critical: isCritical, ...lineBetween(before, bar) }];
    });
  });
}

function lineBetween(before: Bar, after: Bar): Pick<LinkLine, 'path' | 'head'> {
  const [x1, y1] = [before.x + before.width, before.top + ganttSize.row / 2];
  const [x2, y2] = [after.x, after.top + ganttSize.row / 2];
  const turn = 6;
  // Between rows, so that the line crosses no bar.
  const between = y2 > y1 ? after.top : after.top + ganttSize.row;
  const path =
    x2 - x1 >= 2 * turn
      ? `M${x1} ${y1}h${turn}V${y2}H${x2}`
      : `M${x1} ${y1}h${turn}V${between}H${x2 - 2 * turn}V${y2}H${x2}`;
  return { path, head: `M${x2} ${y2}l-6 -3.5v7z` };
}
