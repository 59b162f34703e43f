import { difference } from '#domain/facts/difference.ts';
import { changeKinds, type ChangeKind } from '#domain/lineage/change-kinds.ts';
import type { Comparison, ElementChange, ElementDifference } from '#domain/lineage/compare-variants.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { addData, addLine } from './add-data.ts';
import { addElement } from './add-element.ts';
import { addLane } from './add-lane.ts';
import { addMessage } from './add-message.ts';
import { addPool } from './add-pool.ts';
import { adoptFields, isOtherType } from './adopt-fields.ts';
import { addFlow } from './adopt-flow.ts';
import type { Adoption, AdoptionRefusal, AdoptionSide } from './adoption.ts';
import { adoptionDraft, type AdoptionDraft } from './adoption-draft.ts';
import { removeElement } from './remove-element.ts';
import { replaceElement } from './replace-element.ts';

/**
 * Operations on the facts of one compared variant that take over a change from the other: an element that came or went,
 * or `chosen` differences of one that both have (all that change its meaning when left out).
 */
export function adoptChange(
  comparison: Comparison,
  element: Pick<ElementDifference, 'before' | 'after' | 'changes'>,
  side: AdoptionSide,
  chosen: readonly ElementChange[] = element.changes.filter(({ kind }) => changeKinds[kind] === 'meaning'),
): Adoption {
  const draft = adoptionDraft(comparison, side);
  const done = changeDraft(draft, element, chosen);
  if (typeof done === 'string') return { refused: done };
  return { operations: difference(draft.target.facts, draft.facts), left: done };
}

/** The kinds of differences that stay, or why nothing can be taken over. */
function changeDraft(
  draft: AdoptionDraft,
  { before, after }: Pick<ElementDifference, 'before' | 'after'>,
  chosen: readonly ElementChange[],
): readonly ChangeKind[] | AdoptionRefusal {
  const [source, target] = draft.side === 'before' ? [after, before] : [before, after];
  if (source === undefined) return target === undefined ? 'gone' : (removeElement(draft, target) ?? []);
  if (target === undefined) return addAny(draft, source) ?? [];
  const node = draft.source.nodes.get(source);
  const [wanted, own] = [draft.source.facts.get(source), draft.target.facts.get(target)].map((each) =>
    each?.get('type'),
  );
  const isOther = chosen.some(({ kind }) => kind === 'type') && isOtherType(String(wanted), String(own));
  if (node && (draft.partner(source) !== target || isOther)) return replaceElement(draft, target, node) ?? [];
  if (after === undefined) return 'kind';
  const { adopted, left, refused } = adoptFields(draft, after, chosen);
  return adopted === 0 ? (refused ?? 'kind') : left;
}

/** Puts what the target does not have into it. */
function addAny(draft: AdoptionDraft, source: string): AdoptionRefusal | undefined {
  const { flows, messages, lanes, pools, facts, nodes } = draft.source;
  const flow = flows.get(source);
  if (flow) return addFlow(draft, flow);
  const message = messages.get(source);
  if (message) return addMessage(draft, message);
  const lane = lanes.get(source);
  if (lane) return addLane(draft, lane);
  const pool = pools.get(source);
  if (pool) return addPool(draft, pool);
  if (nodes.has(source)) return addElement(draft, source);
  if (facts.get(source)?.get('type') === 'bpmn:association') return addLine(draft, source);
  const own = classOf(facts.get(source));
  return own === 'data' || own === 'artifact' ? addData(draft, source) : 'kind';
}
