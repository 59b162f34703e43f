import { isSynchronizing } from '#domain/diagram/node-kinds.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { criticalPathOf, type CriticalPath, type TimedNode } from './critical-path.ts';
import { leadWeights } from './lead-weights.ts';
import { noRange, plusRange, stepTime, type Range } from './step-time.ts';
import { visitsOf, type EndlessLoop, type Visits } from './visits.ts';
import { takesOneWay, waysOf, type Way, type Ways } from './ways.ts';

/** Time from the start of a case to its end, in working minutes, work and waiting apart. */
export interface LeadTime {
  /** `min`: the quickest course; `likely`: the mean over all courses; `max`: the longest course with the longest times. */
  readonly work: Range;
  readonly wait: Range;
  /** Undefined when nothing on it takes time. */
  readonly critical: CriticalPath | undefined;
  /** How often the likely time of each node counts in the mean: what the mean is the sum of. */
  readonly weights: ReadonlyMap<string, number>;
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
  const insides = new Map<string, LeadTime>();
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
    const isInside = inner && !stepTime(node, 'work') && !stepTime(node, 'wait');
    if (isInside) insides.set(id, inner);
    own.set(
      id,
      isInside ? inner : { work: stepTime(node, 'work') ?? noRange, wait: stepTime(node, 'wait') ?? noRange },
    );
  }
  return { ...walk(graph, { order: nodes, back, visits, own, insides }), passes, guessed, returns };
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

interface Scope {
  readonly order: readonly string[];
  readonly back: ReadonlySet<string>;
  readonly visits: Visits;
  /** The time of each node; a sub-process without times of its own takes what its steps take. */
  readonly own: ReadonlyMap<string, Course>;
  /** Those sub-processes. */
  readonly insides: ReadonlyMap<string, LeadTime>;
}

/** From the last node to the first: what remains from each node on, itself included. */
function walk(graph: ProcessGraph, scope: Scope): Pick<LeadTime, 'work' | 'wait' | 'critical' | 'weights'> {
  const { order, back, own, visits, insides } = scope;
  const ways = waysOf(graph, order, back, visits);
  const repeats = repeatsOf(graph, scope, ways);
  const rest = new Map<string, Course>();
  const taken = new Map<string, string>();
  for (const id of order.toReversed()) {
    const node = graph.nodes.get(id);
    if (!node) continue;
    const courses = (ways.get(id) ?? []).map((way) => ({ ...way, course: rest.get(way.to) ?? nothing }));
    const { course, longest } = joined(node, courses);
    if (longest !== undefined) taken.set(id, longest);
    const factor = repeats.get(id) ?? 1;
    const { work, wait } = own.get(id) ?? nothing;
    rest.set(id, sum({ work: again(work, factor), wait: again(wait, factor) }, course));
  }
  const starts = [...visits.starts].map(([id, share]) => ({ share, course: rest.get(id) ?? nothing }));
  const weights = leadWeights(graph, order, visits.starts, ways, taken, repeats);
  for (const [id, { weights: inside }] of insides) {
    const outside = weights.get(id) ?? 0;
    for (const [each, weight] of inside) weights.set(each, weight * outside);
  }
  return { ...mean(starts), critical: criticalPathOf(timedNodes(graph, scope, repeats), visits.starts, ways), weights };
}

function timedNodes(
  graph: ProcessGraph,
  { order, own, insides }: Scope,
  repeats: ReadonlyMap<string, number>,
): TimedNode[] {
  return order.flatMap((id) => {
    const node = graph.nodes.get(id);
    const minutes = length(own.get(id) ?? nothing);
    return node ? [{ node, minutes, repeats: repeats.get(id) ?? 1, inner: insides.get(id)?.critical }] : [];
  });
}

/** The quickest course passes a loop once. */
function again({ min, likely, max }: Range, factor: number): Range {
  return { min, likely: likely * factor, max: max * Math.max(1, factor) };
}

/** Branches come together: one of them is taken, or all of them are and the longest counts. Detours are added. */
function joined(
  node: GraphNode,
  ways: readonly (Way & { readonly course: Course })[],
): { course: Course; longest: string | undefined } {
  const ahead = ways.filter(({ returns }) => !returns);
  const detours = ways
    .filter(({ returns }) => returns)
    .map(({ share, course }) => ({ work: detour(course.work, share), wait: detour(course.wait, share) }));
  const courses = ahead.map((way) => way.course);
  const longest = ahead.find((way) => way.course === byTime(courses, 'likely')[0]);
  const course = takesOneWay(node) ? mean(ahead) : together(courses);
  return { course: detours.reduce(sum, course), longest: longest?.to };
}

function detour({ likely, max }: Range, share: number): Range {
  return { min: 0, likely: likely * share, max: max * share };
}

function sum(one: Course, other: Course): Course {
  return { work: plusRange(one.work, other.work), wait: plusRange(one.wait, other.wait) };
}

/** The mean by shares; the quickest and the longest of the courses are the bounds. */
function mean(ways: readonly { readonly share: number; readonly course: Course }[]): Course {
  const courses = ways.map(({ course }) => course);
  const [quickest, longest] = [byTime(courses, 'min').at(-1), byTime(courses, 'max')[0]];
  const part = (which: 'work' | 'wait'): Range => ({
    min: quickest?.[which].min ?? 0,
    likely: ways.reduce((all, { share, course }) => all + share * course[which].likely, 0),
    max: longest?.[which].max ?? 0,
  });
  return { work: part('work'), wait: part('wait') };
}

/** All courses are taken side by side, so each bound is that of the course that takes longest then. */
function together(courses: readonly Course[]): Course {
  const longest = (bound: keyof Range): Course => byTime(courses, bound)[0] ?? nothing;
  const part = (which: 'work' | 'wait'): Range => ({
    min: longest('min')[which].min,
    likely: longest('likely')[which].likely,
    max: longest('max')[which].max,
  });
  return { work: part('work'), wait: part('wait') };
}

/** The longest first; of two that take as long, the one with more work. */
function byTime(courses: readonly Course[], bound: keyof Range): readonly Course[] {
  const total = ({ work, wait }: Course): number => work[bound] + wait[bound];
  return courses.toSorted((a, b) => total(b) - total(a) || b.work[bound] - a.work[bound]);
}

/** Expected repeats of a node once a case has come to it: passes with the loops, divided by passes without. */
function repeatsOf(graph: ProcessGraph, { order, visits }: Scope, ways: Ways): ReadonlyMap<string, number> {
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
