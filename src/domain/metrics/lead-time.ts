import { isChoice, isSynchronizing } from '#domain/diagram/node-kinds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { noRange, plusRange, stepTime, type Range } from './step-time.ts';
import { visitsOf, type EndlessLoop, type Visits } from './visits.ts';

/** Time from the start of a case to its end, in working minutes, work and waiting apart. */
export interface LeadTime {
  /** `min`: the quickest course; `likely`: the mean over all courses; `max`: the longest course with the longest times. */
  readonly work: Range;
  readonly wait: Range;
  /** Steps of the likeliest course, at a parallel split the branch that takes longer. */
  readonly critical: readonly string[];
  /** Passes of every node in one case, those inside sub-processes included. */
  readonly passes: ReadonlyMap<string, number>;
  readonly guessed: readonly string[];
  /** Nodes that cases are returned to, with the share of their passes that are such returns. */
  readonly returns: readonly { readonly node: string; readonly share: number }[];
}

interface Course {
  readonly work: Range;
  readonly wait: Range;
}

const nothing: Course = { work: noRange, wait: noRange };

/**
 * Lead time of a process or sub-process without simulation: the mean over the branches by their probabilities, loops with
 * their expected repeats 1/(1−p), the longer of parallel branches. A mean of the longer branch is told too low when the
 * branches vary much; the range shows how far it can go.
 */
export function leadTimeOf(graph: ProcessGraph, scope: string): LeadTime | EndlessLoop {
  const visits = visitsOf(graph, scope);
  if ('endless' in visits) return visits;
  const passes = new Map(visits.of);
  const guessed = [...visits.guessed];
  const { nodes, back } = readingOrder(graph, scope);
  const returns = returnsOf(graph, visits, back);
  const own = new Map<string, Course>();
  for (const id of graph.scopes.get(scope) ?? []) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const inner = node.inside.length > 0 ? leadTimeOf(graph, id) : undefined;
    if (inner && 'endless' in inner) return inner;
    if (inner) {
      for (const [each, count] of inner.passes) passes.set(each, count * (visits.of.get(id) ?? 0));
      guessed.push(...inner.guessed);
      returns.push(...inner.returns);
    }
    own.set(id, courseOf(node, inner));
  }
  return { ...walk(graph, { order: nodes, back, visits, own }), passes, guessed, returns };
}

function returnsOf(graph: ProcessGraph, visits: Visits, back: ReadonlySet<string>): { node: string; share: number }[] {
  const coming = new Map<string, number>();
  for (const flow of [...back].flatMap((id) => graph.flows.get(id) ?? [])) {
    const passes = (visits.of.get(flow.source) ?? 0) * visits.share(flow);
    coming.set(flow.target, (coming.get(flow.target) ?? 0) + passes);
  }
  return [...coming].flatMap(([node, returned]) => {
    const passes = visits.of.get(node) ?? 0;
    return returned > 0 && passes > 0 ? [{ node, share: returned / passes }] : [];
  });
}

/** The time of a step; a sub-process without times of its own takes what its steps take. */
function courseOf(node: GraphNode, inner: LeadTime | undefined): Course {
  const [work, wait] = [stepTime(node, 'work'), stepTime(node, 'wait')];
  if (inner && !work && !wait) return { work: inner.work, wait: inner.wait };
  return { work: work ?? noRange, wait: wait ?? noRange };
}

interface Scope {
  readonly order: readonly string[];
  readonly back: ReadonlySet<string>;
  readonly visits: Visits;
  readonly own: ReadonlyMap<string, Course>;
}

/** From the last node to the first: what remains from each node on, itself included. */
function walk(graph: ProcessGraph, scope: Scope): Pick<LeadTime, 'work' | 'wait' | 'critical'> {
  const { order, own, visits } = scope;
  const ways = waysOf(graph, scope);
  const repeats = repeatsOf(graph, scope, ways);
  const rest = new Map<string, Course>();
  const onward = new Map<string, string>();
  for (const id of order.toReversed()) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const courses = (ways.get(id) ?? []).map((way) => ({ ...way, course: rest.get(way.to) ?? nothing }));
    const { course, next } = joined(node, courses);
    if (next !== undefined) onward.set(id, next);
    const factor = repeats.get(id) ?? 1;
    const { work, wait } = own.get(id) ?? nothing;
    rest.set(id, sum({ work: again(work, factor), wait: again(wait, factor) }, course));
  }
  const starts = [...visits.starts].map(([id, share]) => ({ id, share, course: rest.get(id) ?? nothing }));
  const [first] = starts.toSorted((a, b) => length(b.course) - length(a.course));
  return { ...mean(starts), critical: chain(first?.id, onward) };
}

/** The quickest course passes a loop once. */
function again({ min, likely, max }: Range, factor: number): Range {
  return { min, likely: likely * factor, max: max * Math.max(1, factor) };
}

interface Way {
  readonly to: string;
  /** Of the ways ahead they add up to 1 at a choice; of a way that only leads back it is what the model says. */
  readonly share: number;
  /** Everything on this way leads back: it is a detour, and the case comes by again. */
  readonly returns: boolean;
}

/** Ways out of each node that do not lead straight back. */
function waysOf(graph: ProcessGraph, { order, back, visits }: Scope): ReadonlyMap<string, readonly Way[]> {
  const ahead = new Set<string>();
  const ways = new Map<string, readonly Way[]>();
  for (const id of order.toReversed()) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const open = outOf(node, visits).filter(({ flow, share }) => share > 0 && !back.has(flow));
    const goesOn = open.filter(({ to }) => ahead.has(to));
    const isEnd = outOf(node, visits).every(({ share }) => share === 0);
    if (isEnd || goesOn.length > 0) ahead.add(id);
    const whole = takesOneWay(node) ? goesOn.reduce((total, { share }) => total + share, 0) : 1;
    ways.set(
      id,
      open.map(({ to, share }) =>
        ahead.has(to) ? { to, share: share / whole, returns: false } : { to, share, returns: true },
      ),
    );
  }
  return ways;
}

function outOf({ outgoing, boundary }: GraphNode, visits: Visits): { flow: string; to: string; share: number }[] {
  return [
    ...outgoing.map((flow) => ({ flow: flow.id, to: flow.target, share: visits.share(flow) })),
    ...boundary.map((event) => ({ flow: '', to: event, share: visits.raised(event) })),
  ];
}

/** One of the ways is taken: at such a gateway, and where something may happen on the border. */
function takesOneWay(node: GraphNode): boolean {
  return isChoice(node) || node.boundary.length > 0;
}

/** Branches come together: one of them is taken, or all of them are and the longest counts. Detours are added. */
function joined(
  node: GraphNode,
  ways: readonly (Way & { readonly course: Course })[],
): { course: Course; next: string | undefined } {
  const ahead = ways.filter(({ returns }) => !returns);
  const detours = ways
    .filter(({ returns }) => returns)
    .map(({ share, course }) => ({ work: detour(course.work, share), wait: detour(course.wait, share) }));
  const byLength = ahead.toSorted((a, b) => length(b.course) - length(a.course));
  const [next] = takesOneWay(node) ? ahead.toSorted((a, b) => b.share - a.share) : byLength;
  const course = takesOneWay(node) ? mean(ahead) : (byLength[0]?.course ?? nothing);
  return { course: detours.reduce(sum, course), next: next?.to };
}

function detour({ likely, max }: Range, share: number): Range {
  return { min: 0, likely: likely * share, max: max * share };
}

function sum(one: Course, other: Course): Course {
  return { work: plusRange(one.work, other.work), wait: plusRange(one.wait, other.wait) };
}

/** The mean by shares; the quickest and the longest of the courses are the bounds. */
function mean(courses: readonly { readonly share: number; readonly course: Course }[]): Course {
  const total = (bound: 'min' | 'max', { work, wait }: Course): number => work[bound] + wait[bound];
  const [quickest] = courses.toSorted((a, b) => total('min', a.course) - total('min', b.course));
  const [longest] = courses.toSorted((a, b) => total('max', b.course) - total('max', a.course));
  const part = (which: 'work' | 'wait'): Range => ({
    min: quickest?.course[which].min ?? 0,
    likely: courses.reduce((all, { share, course }) => all + share * course[which].likely, 0),
    max: longest?.course[which].max ?? 0,
  });
  return { work: part('work'), wait: part('wait') };
}

/** Expected repeats of a node once a case has come to it: passes with the loops, divided by passes without. */
function repeatsOf(
  graph: ProcessGraph,
  { order, visits }: Scope,
  ways: ReadonlyMap<string, readonly Way[]>,
): ReadonlyMap<string, number> {
  const once = new Map<string, number>(visits.starts);
  const arrived = new Map<string, number[]>();
  for (const id of order) {
    const node = graph.nodes.get(id);
    const each = arrived.get(id) ?? [];
    const isJoin = node !== undefined && isSynchronizing(node);
    const came = each.reduce((all, value) => all + value, 0) / (isJoin ? Math.max(1, each.length) : 1);
    const here = (once.get(id) ?? 0) + came;
    once.set(id, here);
    for (const { to, share } of ways.get(id) ?? []) arrived.set(to, [...(arrived.get(to) ?? []), here * share]);
  }
  return new Map([...once].map(([id, count]) => [id, count > 0 ? Math.max(1, (visits.of.get(id) ?? 0) / count) : 0]));
}

function length(course: Course): number {
  return course.work.likely + course.wait.likely;
}

function chain(first: string | undefined, onward: ReadonlyMap<string, string>): string[] {
  const steps: string[] = [];
  for (let id = first; id !== undefined && !steps.includes(id); id = onward.get(id)) steps.push(id);
  return steps;
}
