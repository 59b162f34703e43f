import type { Facts } from '#domain/facts/facts.ts';
import { attachBoundaryEvents } from './repairs/attach-boundary-events.ts';
import { cleanValues } from './repairs/clean-values.ts';
import { closeLists } from './repairs/close-lists.ts';
import { connectFlows } from './repairs/connect-flows.ts';
import { defaultFlows } from './repairs/default-flows.ts';
import { Draft, type Mend, type Repair } from './repairs/draft.ts';
import { drawMissing } from './repairs/draw-missing.ts';
import { drawOnce } from './repairs/draw-once.ts';
import { keyDrawings } from './repairs/key-drawings.ts';
import { lanesOfTheProcess } from './repairs/lanes-of-the-process.ts';
import { onePoolPerProcess } from './repairs/one-pool-per-process.ts';
import { oneRoot } from './repairs/one-root.ts';
import { removeDanglingReferences } from './repairs/remove-dangling-references.ts';
import { removeUnknownContent } from './repairs/remove-unknown-content.ts';
import { removeFragments } from './repairs/remove-fragments.ts';
import { repairGeometry } from './repairs/repair-geometry.ts';
import { repairParents } from './repairs/repair-parents.ts';
import { repairPlanes } from './repairs/repair-planes.ts';
import { replaceIds } from './repairs/replace-ids.ts';

/** Raised with every change of what the normaliser does: two sides of a merge must mend alike. */
export const normaliserVersion = 2;

/** In this order each repair finds what it needs mended; the meaning comes before its drawing. */
const mends: readonly Mend[] = [
  cleanValues,
  removeFragments,
  replaceIds,
  oneRoot,
  repairParents,
  onePoolPerProcess,
  attachBoundaryEvents,
  connectFlows,
  defaultFlows,
  lanesOfTheProcess,
  removeUnknownContent,
  removeDanglingReferences,
  closeLists,
  repairPlanes,
  drawOnce,
  repairGeometry,
  drawMissing,
  keyDrawings,
];

/**
 * Turns any set of facts, such as two people's edits put together, into facts of a valid diagram that opens in
 * bpmn-js without a warning, and lists every repair. Facts that are valid stay as they are. Equal facts give equal
 * results on every machine, and a second run finds nothing (team rules, 4).
 */
export function normaliseFacts(facts: Facts): { readonly facts: Facts; readonly repairs: readonly Repair[] } {
  const draft = new Draft(facts);
  // A repair can bring up work for an earlier one (a flow that goes frees its default); a few rounds settle it.
  for (let round = 0, before = -1; round < 10 && draft.repairs.length !== before; round += 1) {
    before = draft.repairs.length;
    for (const mend of mends) mend(draft);
  }
  return { facts: draft.entities, repairs: draft.repairs };
}
