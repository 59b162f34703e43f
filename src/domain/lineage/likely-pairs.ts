import { nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Text } from '#domain/language.ts';
import { bestPairs, type Candidate } from './best-pairs.ts';
import { lineCandidates } from './match-lines.ts';
import { leastLikeness, matchNodes } from './match-nodes.ts';
import type { Pair } from './pair.ts';
import { classOf, isSameClass, type ElementClass } from './told-elements.ts';
import { nameLikeness, type NameLikeness } from './word-likeness.ts';

/**
 * Elements of two diagrams that are likely the same although neither an origin nor an id says so: redrawn by hand or by
 * another program. `known` are pairs to go by; `isRejected` are pairs that a person ruled out. What is told is never below
 * the least likeness, exchanging the diagrams gives the same pairs, and a diagram with other ids is itself.
 */
export function likelyPairs(
  before: ProcessGraph,
  after: ProcessGraph,
  known: readonly Pair[],
  isRejected: (pair: { readonly before: string; readonly after: string }) => boolean = () => false,
): Pair[] {
  const partners = new Map(known.map((pair) => [pair.before, pair.after]));
  const taken = new Set(known.map((pair) => pair.after));
  const names = nameLikeness([...textsOf(before), ...textsOf(after)]);
  const found: Candidate[] = [];
  const keep = (pairs: readonly Candidate[]): void => {
    for (const pair of pairs) {
      if (partners.has(pair.before) || taken.has(pair.after) || isRejected(pair)) continue;
      found.push(pair);
      partners.set(pair.before, pair.after);
      taken.add(pair.after);
    }
  };
  const isFree = ({ before: one, after: other }: Candidate): boolean =>
    !partners.has(one) && !taken.has(other) && !isRejected({ before: one, after: other });
  const add = (candidates: readonly Candidate[]): void => {
    keep(bestPairs(candidates.filter(isFree), leastLikeness));
  };

  keep(matchNodes(before, after, partners, names, isRejected));
  add(holderCandidates(before, after, partners, names));
  add(thingCandidates(before, after, names));
  add(processCandidates(before, after, partners));
  add(lineCandidates(before, after, partners, names));
  return found.map(({ likeness, ...pair }) => ({ ...pair, by: 'likeness', confidence: Math.min(1, likeness) }));
}

/** Names of steps and performers say which words are common; flows and messages repeat them. */
function textsOf({ nodes, lanes }: ProcessGraph): Text[] {
  return [...nodes.values(), ...lanes.values()].map(({ name }) => name);
}

function textOf(entity: Parameters<typeof nameOf>[0], language: ProcessGraph['language']): Text {
  return nameOf(entity, language, entity.get('type') === 'bpmn:textAnnotation' ? 'text' : 'name');
}

/** Lanes and pools: of one business role, of a like name, or with the same steps in them. */
function holderCandidates(
  before: ProcessGraph,
  after: ProcessGraph,
  partners: ReadonlyMap<string, string>,
  names: NameLikeness,
): Candidate[] {
  const [left, right] = [membersOf(before), membersOf(after)];
  return pairsOf(before, after, ['lane', 'pool']).map(({ one, other }) => {
    const role = udFact(one.entity, 'performer', 'role');
    const isSameRole = role !== undefined && role === udFact(other.entity, 'performer', 'role');
    const [inside, outside] = [left.get(one.id) ?? [], right.get(other.id) ?? []];
    const found = new Set(outside);
    const common = inside.filter((node) => found.has(partners.get(node) ?? '')).length;
    const steps = inside.length + outside.length === 0 ? undefined : (2 * common) / (inside.length + outside.length);
    const name = names(textOf(one.entity, before.language), textOf(other.entity, after.language));
    const said = [name, steps].filter((value) => value !== undefined);
    const mean = said.reduce((sum, value) => sum + value, 0) / Math.max(said.length, 1);
    return { before: one.id, after: other.id, likeness: isSameRole ? 1 : Math.max(mean, (name ?? 0) * 0.9) };
  });
}

/** The nodes in each lane and pool. */
function membersOf({ nodes }: ProcessGraph): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, lane, pool } of nodes.values()) {
    for (const holder of [lane, pool]) {
      if (holder === undefined) continue;
      const list = members.get(holder);
      if (list) list.push(id);
      else members.set(holder, [id]);
    }
  }
  return members;
}

/** Data, annotations and groups are known by their words alone. */
function thingCandidates(before: ProcessGraph, after: ProcessGraph, names: NameLikeness): Candidate[] {
  return pairsOf(before, after, ['data', 'artifact']).flatMap(({ one, other }) => {
    if (one.entity.get('type') !== other.entity.get('type')) return [];
    const likeness = names(textOf(one.entity, before.language), textOf(other.entity, after.language)) ?? 0;
    return [{ before: one.id, after: other.id, likeness }];
  });
}

/** The processes of paired pools, or the only ones. */
function processCandidates(
  before: ProcessGraph,
  after: ProcessGraph,
  partners: ReadonlyMap<string, string>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { id, process } of before.pools.values()) {
    const other = after.pools.get(partners.get(id) ?? '')?.process;
    if (process !== undefined && other !== undefined) found.push({ before: process, after: other, likeness: 1 });
  }
  const [[one, ...more], [other, ...others]] = [before.processes, after.processes];
  const isAlone = one !== undefined && other !== undefined && more.length + others.length === 0;
  return isAlone ? [{ before: one, after: other, likeness: 1 }] : found;
}

interface Element {
  readonly id: string;
  readonly entity: Parameters<typeof nameOf>[0];
}

function pairsOf(
  before: ProcessGraph,
  after: ProcessGraph,
  wanted: readonly ElementClass[],
): { readonly one: Element; readonly other: Element }[] {
  const of = ({ facts }: ProcessGraph): Element[] =>
    [...facts].flatMap(([id, entity]) => {
      const own = classOf(entity);
      return own && wanted.includes(own) ? [{ id, entity }] : [];
    });
  const right = of(after);
  return of(before).flatMap((one) =>
    right.filter((other) => isSameClass(one.entity, other.entity)).map((other) => ({ one, other })),
  );
}
