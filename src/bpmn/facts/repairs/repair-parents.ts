import { isFlowNode } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';
import { contentInParent } from './model-type.ts';
import { homeOf, mayStandIn } from './homes.ts';

/**
 * Everything stands in something that can hold it. An entity whose parent is gone or cannot hold it moves to a place
 * that can; a circle of parents is broken at its first key (bpmn-js hangs on one); a part that means nothing
 * without its whole goes with it. Steps whose process is gone, when no other is left, bring it back.
 */
export function repairParents(draft: Draft): void {
  const root = draft.root();
  for (const key of circles(draft)) rehome(draft, key);
  for (let found = true; found;) {
    found = false;
    for (const key of draft.keys()) {
      if (key === root || !draft.has(key) || stands(draft, key)) continue;
      rehome(draft, key);
      found = true;
    }
  }
}

function stands(draft: Draft, key: string): boolean {
  const parent = draft.parent(key);
  if (!draft.has(parent) || !mayStandIn(draft.type(key), draft.type(parent), draft.text(key, 'within'))) return false;
  return contentInParent(draft, key) !== undefined;
}

function rehome(draft: Draft, key: string): void {
  const from = draft.parent(key);
  const home = homeOf(draft, key) ?? restored(draft, key, from);
  if (home === undefined) {
    draft.remove(key);
    draft.report('orphan-removed', key, { from });
    return;
  }
  draft.set(key, 'parent', home.parent);
  draft.set(key, 'within', home.within);
  draft.report('parent-repaired', key, { from, to: home.parent });
}

function restored(draft: Draft, key: string, from: string): { parent: string; within?: string } | undefined {
  const type = draft.type(key);
  if (!isFlowNode(type)) return undefined;
  const process = draft.freeKey(from === '' || draft.has(from) ? 'Process_1' : from);
  draft.add(process, { type: 'bpmn:process', parent: draft.root(), '@isExecutable': 'false' });
  draft.report('parent-restored', process);
  return { parent: process };
}

/** The first key of each circle of parents. */
function circles(draft: Draft): string[] {
  const ends = new Map<string, 'root' | 'circle'>();
  const first: string[] = [];
  for (const key of draft.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at = key;
    while (draft.has(at) && !ends.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = draft.parent(at);
    }
    if (onPath.has(at)) {
      const circle = path.slice(path.indexOf(at));
      first.push([...circle].sort()[0] ?? at);
    }
    for (const passed of path) ends.set(passed, 'root');
  }
  return first;
}
