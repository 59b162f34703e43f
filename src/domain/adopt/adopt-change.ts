import { difference } from '#domain/facts/difference.ts';
import { changeKinds, type ChangeKind } from '#domain/lineage/change-kinds.ts';
import type { Comparison, ElementChange, ElementDifference } from '#domain/lineage/compare-variants.ts';
import { classOf } from '#domain/lineage/told-elements.ts';
import { addData } from './add-data.ts';
import { addElement } from './add-element.ts';
import { addLane } from './add-lane.ts';
import { addMessage } from './add-message.ts';
import { adoptFields } from './adopt-fields.ts';
import { addFlow } from './adopt-flow.ts';
import type { Adoption, AdoptionRefusal, AdoptionSide } from './adoption.ts';
import { adoptionDraft, type AdoptionDraft } from './adoption-draft.ts';
import { removeElement } from './remove-element.ts';

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
  if (target === undefined) {
    const flow = draft.source.flows.get(source);
    if (flow) return addFlow(draft, flow) ?? [];
    const message = draft.source.messages.get(source);
    if (message) return addMessage(draft, message) ?? [];
    const lane = draft.source.lanes.get(source);
    if (lane) return addLane(draft, lane) ?? [];
    const isData = classOf(draft.source.facts.get(source)) === 'data';
    return (isData ? addData(draft, source) : addElement(draft, source)) ?? [];
  }
  // A step that took the place of another one is two changes.
  if (after === undefined || draft.partner(source) !== target) return 'kind';
  const { adopted, left } = adoptFields(draft, after, chosen);
  return adopted === 0 ? 'kind' : left;
}
