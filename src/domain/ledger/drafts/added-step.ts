import { type DraftRule } from './draft.ts';

/** A step that people begin to do needs a procedure and those who know it (601 p.36(3)). */
export const addedStep: DraftRule = {
  code: 'added-step',
  propose: ({ row }) =>
    (row.fate === 'added' || row.fate === 'replaced') && row.class === 'activity'
      ? { kind: 'organisational', section: 'organisational' }
      : undefined,
};
