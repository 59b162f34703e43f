import type { GraphMessage } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import type { AdoptionDraft } from './adoption-draft.ts';
import { drawBetween } from './copy-drawing.ts';
import { copyTree, wholeTree } from './copy-tree.ts';

/** Draws a message flow of the source between the partners of its ends, steps, events or pools. */
export function addMessage(draft: AdoptionDraft, message: GraphMessage): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const [pool] = target.pools.keys();
  const collaboration = facts.get(pool ?? '')?.get('parent');
  const refused = refusalOf(draft, message);
  if (refused !== undefined) return refused;
  if (collaboration === undefined) return 'no-pools';
  const added = copyTree(draft, wholeTree(draft, message.id), String(collaboration)).get(message.id) ?? '';
  leadMessage(draft, added, message);
  return undefined;
}

/** Lets a message flow of the target go between the partners of the ends that it has in the source. */
export function leadMessage(draft: AdoptionDraft, id: string, message: GraphMessage): AdoptionRefusal | undefined {
  const refused = refusalOf(draft, message);
  if (refused !== undefined) return refused;
  const { facts } = draft;
  const [from = '', to = ''] = [draft.partner(message.source), draft.partner(message.target)];
  facts.get(id)?.set('@sourceRef', from);
  facts.get(id)?.set('@targetRef', to);
  drawBetween(draft, id);
  return undefined;
}

function refusalOf(draft: AdoptionDraft, message: GraphMessage): AdoptionRefusal | undefined {
  const ends = [message.source, message.target].map((end) => draft.partner(end));
  const [from, to] = ends.map((end) => poolOf(draft, end));
  if (ends.some((end) => end === undefined || !draft.facts.has(end))) return 'no-neighbour';
  return from === to ? 'apart' : undefined;
}

function poolOf({ target }: AdoptionDraft, id: string | undefined): string | undefined {
  return target.pools.has(id ?? '') ? id : target.nodes.get(id ?? '')?.pool;
}
