import type { Choice } from '#domain/choices.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { leadTimeOf, type LeadTime } from './lead-time.ts';
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

/** A number that is worth measuring: its spread moves the lead time most, and nobody has measured it yet. */
export interface UncertainNumber {
  readonly element: string;
  readonly part: 'work' | 'wait';
  /** Minutes between the least and the most, times the passes of the step. */
  readonly spread: number;
  readonly evidence: Choice<'evidence'> | undefined;
}

/** Time and money of a variant, without simulation. Times in working minutes for one case, money in tenge. */
export interface FlowFigures {
  readonly work: Range;
  readonly wait: Range;
  readonly lead: Range;
  readonly critical: readonly string[];
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
  /** Share of the expected time that rests on estimates and assumptions, or on nothing, per cent. */
  readonly guessed: number;
  readonly worthMeasuring: readonly UncertainNumber[];
  /** Steps without any time, and gateways without probabilities. */
  readonly untimed: readonly string[];
  readonly unshared: readonly string[];
}

const proven: ReadonlySet<string | undefined> = new Set(['measured', 'document', 'interview']);

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
    critical: lead.critical,
    efficiency: total.likely > 0 ? Math.min(100, (adding / total.likely) * 100) : undefined,
    firstTimeRight: lead.returns.reduce((product, { share }) => product * (1 - share), 1) * 100,
    roles,
    cost: roles.reduce((sum, { cost }) => plusRange(sum, cost ?? noRange), noRange),
    perYear: Number.isFinite(perYear) ? perYear : undefined,
    clientTime: client.time,
    clientCost: client.cost,
    ...evidence(steps),
    untimed: steps.filter(({ node, work, wait }) => isActivity(node) && !work && !wait).map(({ node }) => node.id),
    unshared: lead.guessed,
  };
}

interface TimedStep {
  readonly node: GraphNode;
  readonly passes: number;
  readonly work: StepTime | undefined;
  readonly wait: StepTime | undefined;
}

/** Nodes that cases come to; a sub-process whose steps are drawn is its steps. */
function stepsOf(graph: ProcessGraph, { passes }: LeadTime): TimedStep[] {
  return [...passes].flatMap(([id, count]) => {
    const node = graph.nodes.get(id);
    if (!node || count === 0) return [];
    const [work, wait] = [stepTime(node, 'work'), stepTime(node, 'wait')];
    return node.inside.length > 0 && !work && !wait ? [] : [{ node, passes: count, work, wait }];
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

function evidence(steps: readonly TimedStep[]): Pick<FlowFigures, 'guessed' | 'worthMeasuring'> {
  const numbers = steps.flatMap(({ node, passes, work, wait }) =>
    (
      [
        ['work', work],
        ['wait', wait],
      ] as const
    ).flatMap(([part, time]) => (time ? [{ element: node.id, part, time, passes }] : [])),
  );
  const sum = (some: typeof numbers): number =>
    some.reduce((total, { time, passes }) => total + time.likely * passes, 0);
  const open = numbers.filter(({ time }) => !proven.has(time.evidence));
  const whole = sum(numbers);
  return {
    guessed: whole > 0 ? (sum(open) / whole) * 100 : 0,
    worthMeasuring: open
      .map(({ element, part, time, passes }) => ({
        ...{ element, part, evidence: time.evidence },
        spread: (time.max - time.min) * passes,
      }))
      .filter(({ spread }) => spread > 0)
      .toSorted((a, b) => b.spread - a.spread)
      .slice(0, 5),
  };
}
