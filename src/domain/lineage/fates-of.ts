import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { performersOf, type Performer } from '#domain/metrics/performers.ts';
import { changeKinds } from './change-kinds.ts';
import type { Comparison, ElementDifference } from './compare-variants.ts';
import { fates, type Fate } from './fate.ts';
import { hasBecomeLighter } from './lighter-step.ts';
import { replacementsIn } from './replacements.ts';

/** An element with what became of it. */
export interface ElementFate extends ElementDifference {
  readonly fate: Fate;
  /** Everything else that became of it, in the order of the list of fates. */
  readonly also: readonly Fate[];
  /** Elements of the earlier variant that it was made of, when there are several. */
  readonly madeOf: readonly string[];
  /** Elements of the later variant that it became, when there are several. */
  readonly becameAll: readonly string[];
}

/**
 * What becomes of each element: of several made one or of one several as the pairs say, an added step in the very place
 * of a removed one replaces it, and everything else follows from what differs. Elements that went into another one or
 * came out of it are told with it and not as removed or added.
 */
export function fatesOf(comparison: Comparison): ElementFate[] {
  const { differences, pairs } = comparison;
  const sources = grouped(pairs, 'after', 'before');
  const targets = grouped(pairs, 'before', 'after');
  const sides = { before: performersOf(comparison.before), after: performersOf(comparison.after) };
  const replaced = replacementsIn(comparison);
  const replacing = new Set(replaced.values());
  return differences.flatMap((difference): ElementFate[] => {
    const { before, after } = difference;
    const madeOf = several(sources.get(after ?? ''));
    const becameAll = several(targets.get(before ?? ''));
    // A partner of many is told at the one that stands for all of them.
    const isTaken = after === undefined ? targets.has(before ?? '') : before === undefined && sources.has(after);
    if (isTaken || (before === undefined && replacing.has(after ?? ''))) return [];
    const successor = after === undefined ? replaced.get(before ?? '') : undefined;
    if (successor !== undefined) {
      const whole = { ...difference, after: successor, changes: [] };
      return [{ ...whole, fate: 'replaced', also: [], madeOf: [], becameAll: [] }];
    }
    const holding = new Set([
      ...(madeOf.length > 0 ? (['merged'] as const) : []),
      ...(becameAll.length > 0 ? (['split'] as const) : []),
      ...ownFates(comparison, sides, difference),
    ]);
    const [fate = 'kept', ...also] = fates.filter((each) => holding.has(each));
    return [{ ...difference, fate, also, madeOf, becameAll }];
  });
}

interface Sides {
  readonly before: ReadonlyMap<string, Performer>;
  readonly after: ReadonlyMap<string, Performer>;
}

function ownFates({ before, after }: Comparison, sides: Sides, difference: ElementDifference): readonly Fate[] {
  if (difference.before === undefined) return ['added'];
  if (difference.after === undefined) return ['removed'];
  const told = difference.changes.filter(({ kind }) => changeKinds[kind] === 'meaning');
  if (told.length === 0) return ['kept'];
  const found: Fate[] = [];
  const kinds = new Set(told.map(({ kind }) => kind));
  const [earlier, later] = [before.nodes.get(difference.before), after.nodes.get(difference.after)];
  if (earlier && later) {
    const wasDone = isActivity(earlier) && isAutomatic(before, sides.before, difference.before);
    if (isActivity(later) && !wasDone && isAutomatic(after, sides.after, difference.after)) found.push('automated');
    if (isActivity(earlier) && isActivity(later) && hasBecomeLighter(before, earlier, after, later)) {
      found.push('simplified');
    }
  }
  if (kinds.has('lane') || kinds.has('pool')) found.push('moved');
  if (kinds.has('name-kk') || kinds.has('name-ru') || kinds.has('name-en') || kinds.has('annotation')) {
    found.push('renamed');
  }
  return found.length > 0 ? found : ['changed'];
}

const byMachines = new Set(['bpmn:serviceTask', 'bpmn:scriptTask', 'bpmn:businessRuleTask']);

/** Done by a system: its facts say so, or its type does, or the lane it stands in is a system's. */
function isAutomatic(graph: ProcessGraph, performers: ReadonlyMap<string, Performer>, id: string): boolean {
  const node = graph.nodes.get(id);
  if (!node) return false;
  const said = node.entity.get('bpmn:extensionElements/ud:step@automation');
  if (said !== undefined) return said === 'automatic';
  return byMachines.has(node.type) || performers.get(node.lane ?? node.pool ?? '')?.kind === 'system';
}

function grouped(
  pairs: Comparison['pairs'],
  key: 'before' | 'after',
  value: 'before' | 'after',
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[key]);
    if (group) group.push(pair[value]);
    else groups.set(pair[key], [pair[value]]);
  }
  return groups;
}

function several(elements: readonly string[] | undefined): readonly string[] {
  return elements && elements.length > 1 ? elements.toSorted() : [];
}
