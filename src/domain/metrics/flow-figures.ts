import { choices, type Choice } from '#domain/choices.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { CriticalPath } from './critical-path.ts';
import { leadTimeOf, type LeadTime } from './lead-time.ts';
import type { Part } from './metric.ts';
import { minutesOf } from '#domain/working-time.ts';
import { performerAt, performersOf, type Performer } from './performers.ts';
import { noRange, plusRange, stepTime, timesRange, type Range, type StepTime } from './step-time.ts';
import type { EndlessLoop } from './visits.ts';

/** Working minutes of one performer for one case. */
export interface RoleTime {
  readonly performer: string;
  readonly minutes: Range;
  /** Tenge for one case; undefined without an hourly rate. */
  readonly cost: Range | undefined;
  readonly steps: readonly { readonly element: string; readonly minutes: Range }[];
}

export type TimePart = 'work' | 'wait';

/** Evidence grade of a number, or that nobody has said one. */
export type Grade = Choice<'evidence'> | 'unsaid';

/** How much of the lead time rests on one evidence grade. */
export interface GradeShare {
  readonly grade: Grade;
  /** Per cent of the lead time. */
  readonly percent: number;
  /** Minutes by step. */
  readonly parts: readonly Part[];
}

/** A number that is worth measuring: its spread moves the lead time most, and nobody has measured it yet. */
export interface UncertainNumber {
  readonly element: string;
  readonly part: TimePart;
  readonly time: Range;
  /** Minutes between the least and the most, times the passes of the step. */
  readonly spread: number;
  readonly evidence: Choice<'evidence'> | undefined;
}

/** Time and money of a variant, without simulation. Times in working minutes for one case, money in tenge. */
export interface FlowFigures {
  readonly work: Range;
  readonly wait: Range;
  readonly lead: Range;
  /** Calendar days in the mean lead time, where a step says its time in them: they pass on days off too. */
  readonly calendarDays: number;
  /** The steps with the longest expected time; undefined when nothing on it takes time. */
  readonly critical: CriticalPath | undefined;
  /** Expected minutes that each step adds to work and to waiting: each of the two is the sum of its steps. */
  readonly parts: Readonly<Record<TimePart, readonly Part[]>>;
  /** Process cycle efficiency: time that adds value in the lead time, per cent; undefined without lead time. */
  readonly efficiency: number | undefined;
  /**
   * Rolled complete and accurate, per cent: what is returned was not right at the first go, so it is the product of
   * the shares that are not.
   */
  readonly firstTimeRight: number;
  readonly roles: readonly RoleTime[];
  /** Cost to the state for one case, and for a year when the volume is known. */
  readonly cost: Range;
  readonly perYear: number | undefined;
  /** Time that one client spends, and what it costs by the standard cost model: time × tariff. */
  readonly clientTime: Range;
  readonly clientCost: Range | undefined;
  /** Share of the lead time that rests on estimates and assumptions, or on nothing, per cent. */
  readonly guessed: number;
  /** What the lead time rests on, best evidence first; times of which nobody has said it come last. */
  readonly grades: readonly GradeShare[];
  readonly worthMeasuring: readonly UncertainNumber[];
  /** Steps without any time, and gateways without probabilities. */
  readonly untimed: readonly string[];
  readonly unshared: readonly string[];
}

const proven: ReadonlySet<Grade> = new Set(['measured', 'document', 'interview']);

/**
 * The figures of the process with the most steps; closed pools have none of their own. Undefined when there is no process.
 * Formulas: facts of Lean (PCE = value-adding time / lead time), the UK standard cost model (P × Q), loops 1/(1−p).
 */
export function flowFiguresOf(graph: ProcessGraph): FlowFigures | EndlessLoop | undefined {
  const size = (process: string): number => graph.scopes.get(process)?.length ?? 0;
  const [main] = graph.processes.toSorted((a, b) => size(b) - size(a));
  if (main === undefined || size(main) === 0) return undefined;
  const lead = leadTimeOf(graph, main);
  return 'endless' in lead ? lead : figures(graph, main, lead);
}

function figures(graph: ProcessGraph, process: string, lead: LeadTime): FlowFigures {
  const performers = performersOf(graph);
  const steps = stepsOf(graph, lead);
  const total = plusRange(lead.work, lead.wait);
  const roles = rolesTimes(graph, performers, steps);
  const client = clientTimes(graph, performers, steps);
  const adding = steps
    .filter(({ node }) => udFact(node.entity, 'step', 'valueClass') === 'va')
    .reduce((sum, { work, passes }) => sum + (work?.likely ?? 0) * passes, 0);
  const perYear = Number(udFact(graph.facts.get(process) ?? new Map(), 'volume', 'perYear') ?? NaN);
  return {
    work: lead.work,
    wait: lead.wait,
    lead: total,
    calendarDays: calendarDaysIn(steps),
    critical: lead.critical,
    parts: { work: minutesBy(steps, 'work'), wait: minutesBy(steps, 'wait') },
    efficiency: total.likely > 0 ? Math.min(100, (adding / total.likely) * 100) : undefined,
    firstTimeRight: lead.returns.reduce((product, { share }) => product * (1 - share), 1) * 100,
    roles,
    cost: roles.reduce((sum, { cost }) => plusRange(sum, cost ?? noRange), noRange),
    perYear: Number.isFinite(perYear) ? perYear : undefined,
    clientTime: client.time,
    clientCost: client.cost,
    ...evidence(steps),
    worthMeasuring: worthMeasuring(steps),
    untimed: steps.filter(({ node, work, wait }) => isActivity(node) && !work && !wait).map(({ node }) => node.id),
    unshared: lead.guessed,
  };
}

interface TimedStep {
  readonly node: GraphNode;
  readonly passes: number;
  /** How often its likely time counts in the lead time. */
  readonly weight: number;
  readonly work: StepTime | undefined;
  readonly wait: StepTime | undefined;
}

/** Nodes that cases come to; a sub-process whose steps are drawn is its steps. */
function stepsOf(graph: ProcessGraph, { passes, weights }: LeadTime): TimedStep[] {
  return [...passes].flatMap(([id, count]) => {
    const node = graph.nodes.get(id);
    if (!node || count === 0) return [];
    const [work, wait] = [stepTime(node, 'work'), stepTime(node, 'wait')];
    return node.inside.length > 0 && !work && !wait
      ? []
      : [{ node, passes: count, weight: weights.get(id) ?? 0, work, wait }];
  });
}

function rolesTimes(
  graph: ProcessGraph,
  performers: ReadonlyMap<string, Performer>,
  steps: readonly TimedStep[],
): RoleTime[] {
  const roles = new Map<string, { element: string; minutes: Range }[]>();
  for (const { node, passes, work } of steps) {
    const at = performerAt(graph, node.id);
    const kind = performers.get(at ?? '')?.kind;
    if (at === undefined || !work || (kind !== 'human' && kind !== 'contractor')) continue;
    if (udFact(node.entity, 'step', 'automation') === 'automatic') continue;
    roles.set(at, [...(roles.get(at) ?? []), { element: node.id, minutes: timesRange(work, passes) }]);
  }
  return [...roles].map(([performer, own]) => {
    const minutes = own.reduce((sum, step) => plusRange(sum, step.minutes), noRange);
    const rate = performers.get(performer)?.rate;
    return { performer, minutes, cost: rate === undefined ? undefined : timesRange(minutes, rate / 60), steps: own };
  });
}

/** The client spends the time of steps of its own, and the queue and the service at each visit. */
function clientTimes(
  graph: ProcessGraph,
  performers: ReadonlyMap<string, Performer>,
  steps: readonly TimedStep[],
): { time: Range; cost: Range | undefined } {
  const clients = [...performers.values()].filter(({ kind }) => kind === 'client');
  const time = steps.reduce((sum, { node, passes, work, wait }) => {
    const isOwn = performers.get(performerAt(graph, node.id) ?? '')?.kind === 'client';
    const isVisit = udFact(node.entity, 'step', 'visit') === 'true';
    if (!isOwn && !isVisit) return sum;
    // Days of waiting are spent at home; minutes and hours in the queue.
    const unit = udFact(node.entity, 'step', 'waitUnit');
    const queue = isVisit && (unit === 'min' || unit === 'h') ? (wait ?? noRange) : noRange;
    return plusRange(sum, timesRange(plusRange(work ?? noRange, queue), passes));
  }, noRange);
  const rate = clients.find((client) => client.rate !== undefined)?.rate;
  return { time, cost: rate === undefined ? undefined : timesRange(time, rate / 60) };
}

/** Minutes that each step adds to the mean. */
function minutesBy(steps: readonly TimedStep[], part: TimePart, grade?: Grade): Part[] {
  return steps.flatMap(({ node, weight, [part]: time }) => {
    const amount = (time?.likely ?? 0) * weight;
    return amount > 0 && (grade === undefined || gradeOf(time) === grade) ? [{ element: node.id, amount }] : [];
  });
}

function calendarDaysIn(steps: readonly TimedStep[]): number {
  const minutes = (['work', 'wait'] as const).flatMap((part) =>
    minutesBy(
      steps.filter(({ node }) => udFact(node.entity, 'step', `${part}Unit`) === 'cd'),
      part,
    ),
  );
  return minutes.reduce((sum, { amount }) => sum + amount, 0) / minutesOf.cd;
}

function gradeOf(time: StepTime | undefined): Grade {
  return time?.evidence ?? 'unsaid';
}

function evidence(steps: readonly TimedStep[]): Pick<FlowFigures, 'guessed' | 'grades'> {
  const sum = (parts: readonly Part[]): number => parts.reduce((total, { amount }) => total + amount, 0);
  const parts = [...choices.evidence, 'unsaid' as const].map((grade) => ({
    grade,
    parts: [...minutesBy(steps, 'work', grade), ...minutesBy(steps, 'wait', grade)],
  }));
  const whole = sum(parts.flatMap((each) => each.parts));
  const grades = parts.map((each) => ({ ...each, percent: whole > 0 ? (sum(each.parts) / whole) * 100 : 0 }));
  const open = grades.filter(({ grade }) => !proven.has(grade));
  return { grades, guessed: open.reduce((total, { percent }) => total + percent, 0) };
}

/** The five numbers to measure first: nobody has, and they could move the time most. */
function worthMeasuring(steps: readonly TimedStep[]): UncertainNumber[] {
  return steps
    .flatMap(({ node, passes, work, wait }) =>
      (
        [
          ['work', work],
          ['wait', wait],
        ] as const
      ).flatMap(([part, time]) =>
        time && !proven.has(gradeOf(time))
          ? [
              {
                ...{ element: node.id, part, evidence: time.evidence },
                time: { min: time.min, likely: time.likely, max: time.max },
                spread: (time.max - time.min) * passes,
              },
            ]
          : [],
      ),
    )
    .filter(({ spread }) => spread > 0)
    .toSorted((a, b) => b.spread - a.spread)
    .slice(0, 5);
}
