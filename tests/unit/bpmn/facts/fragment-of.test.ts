import { describe, expect, test } from 'vitest';
import { isFlowNode } from '#bpmn/facts/element-types.ts';
import { fragmentOf } from '#bpmn/facts/fragment-of.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { readable } from './corpus.ts';

function nodesOf(facts: Facts): string[] {
  return [...facts].flatMap(([id, entity]) => (isFlowNode(String(entity.get('type'))) ? [id] : []));
}

function drawnIn(facts: Facts): Set<string> {
  return new Set([...facts.values()].flatMap((entity) => String(entity.get('@bpmnElement') ?? '') || []));
}

/** What is inside of a node is copied with it. */
function isIn(facts: Facts, id: string, holder: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = facts.get(at)?.get('parent') as string | undefined) {
    if (at === holder) return true;
  }
  return false;
}

/** A choreography is only read: nothing of it is copied. */
const copied = readable.filter(({ text }) => !/<(\w+:)?choreography[ >]/.test(text));

describe.each(copied)('$name', ({ text }) => {
  const facts = readFacts(text);
  const drawn = drawnIn(facts);
  const nodes = nodesOf(facts).filter((id) => drawn.has(id));

  test('one step is a file of its own with all that it says, and none of the others', () => {
    for (const id of nodes.slice(0, 12)) {
      const inside = nodes.filter((each) => isIn(facts, each, id));
      const host = facts.get(id)?.get('@attachedToRef');
      const fragment = readFacts(fragmentOf(text, new Set(inside), 'kk'));
      for (const each of inside)
        expect([...(fragment.get(each) ?? [])]).toEqual(expect.arrayContaining(ownOf(facts, each)));
      const frame = [...inside, String(host ?? '')];
      const strange = nodesOf(fragment).filter(
        (each) => drawn.has(each) && !frame.includes(each) && !frame.some((part) => isIn(facts, part, each)),
      );
      expect(strange).toEqual([]);
    }
  });
});

/** What an element says of itself; its lane stays behind, and so does a default flow. */
function ownOf(facts: Facts, id: string): [string, unknown][] {
  return [...(facts.get(id) ?? [])].filter(([field]) => field !== 'lane' && field !== '@default');
}
