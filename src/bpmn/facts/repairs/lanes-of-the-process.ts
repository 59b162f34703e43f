import { isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';

/**
 * A node stands in lanes of its own process or sub-process, and in one at a time: of several, the first that holds
 * no other counts, with the lanes around it that list the node too.
 */
export function lanesOfTheProcess(draft: Draft): void {
  for (const key of draft.keys()) {
    const text = draft.text(key, 'lane');
    if (text === undefined) continue;
    const lanes = text.split(' ').filter((lane) => draft.type(lane) === 'bpmn:lane' && isNear(draft, key, lane));
    const kept = chain(draft, lanes);
    const now = kept.length === 0 ? undefined : [...new Set(kept)].sort().join(' ');
    if (now === text) continue;
    draft.set(key, 'lane', now);
    draft.report('lane-repaired', key, { from: text, to: now ?? '' });
  }
}

function isNear(draft: Draft, node: string, lane: string): boolean {
  const owner = containerOf(draft, lane);
  for (let at = draft.parent(node), steps = 0; draft.has(at) && steps < 500; at = draft.parent(at), steps += 1) {
    if (at === owner) return true;
    if (draft.type(at) === 'bpmn:process') return false;
  }
  return false;
}

function containerOf(draft: Draft, lane: string): string {
  let at = draft.parent(lane);
  for (let steps = 0; draft.has(at) && steps < 500; at = draft.parent(at), steps += 1) {
    if (draft.type(at) === 'bpmn:process' || isSubProcess(draft.type(at))) return at;
  }
  return at;
}

/** The first lane that holds none of the others, and those of the others that hold it. */
function chain(draft: Draft, lanes: readonly string[]): string[] {
  const holders = new Map(lanes.map((lane) => [lane, lanesAround(draft, lane)]));
  const inner = [...lanes].sort().find((lane) => !lanes.some((other) => holders.get(other)?.has(lane)));
  return inner === undefined ? [] : [inner, ...lanes.filter((lane) => holders.get(inner)?.has(lane))];
}

function lanesAround(draft: Draft, lane: string): Set<string> {
  const around = new Set<string>();
  for (let at = draft.parent(lane); draft.has(at) && !around.has(at); at = draft.parent(at)) around.add(at);
  return around;
}
