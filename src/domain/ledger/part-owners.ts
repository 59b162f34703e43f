import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';
import type { Side } from './following.ts';

/** An element of one side of a comparison. */
export interface SideElement {
  readonly side: Side;
  readonly id: string;
}

/**
 * The elements that something which only connects belongs to, the likeliest first: its ends, then what stood between
 * these ends in the other variant, for a line is drawn anew where a step came or went.
 */
export function ownersOfPart(comparison: Comparison, part: ElementFate): SideElement[] {
  const near: SideElement[] = [];
  const far: SideElement[] = [];
  for (const side of ['after', 'before'] as const) {
    const own = part[side];
    if (own === undefined) continue;
    const other: Side = side === 'after' ? 'before' : 'after';
    for (const id of neighbours(comparison[side], own)) {
      near.push({ side, id });
      const partner = comparison.differences.find((each) => each[side] === id)?.[other];
      if (partner === undefined || part.class !== 'flow') continue;
      far.push(...neighbours(comparison[other], partner).map((each): SideElement => ({ side: other, id: each })));
    }
  }
  return [...near, ...far];
}

function neighbours(graph: ProcessGraph, id: string): readonly string[] {
  const node = graph.nodes.get(id);
  if (node) {
    return [...node.incoming.map(({ source }) => source), ...node.outgoing.map(({ target }) => target)];
  }
  const line = graph.flows.get(id) ?? graph.messages.get(id);
  return line ? [line.source, line.target] : usersOf(graph, id);
}

/** Steps that read or write a data object, and the annotated element of a text. */
function usersOf(graph: ProcessGraph, data: string): string[] {
  const users: string[] = [];
  for (const entity of graph.facts.values()) {
    if (!String(entity.get('type')).endsWith('Association')) continue;
    const refers = [...entity].some(([field, value]) => /(?:source|target)Ref/.test(field) && value === data);
    const user = String(entity.get('parent') ?? '');
    if (refers && graph.nodes.has(user)) users.push(user);
  }
  return users;
}
