import { type DraftRule } from './draft.ts';

/** Anything else that changes is written into the procedure and taught (601 p.36(3)). */
export const changedStep: DraftRule = {
  code: 'changed-step',
  propose: () => ({ kind: 'organisational', section: 'launch' }),
};
