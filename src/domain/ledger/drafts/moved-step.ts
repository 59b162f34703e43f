import { type DraftRule } from './draft.ts';

/** A step that another role does from now on changes the duties of both (601 p.36(3)). */
export const movedStep: DraftRule = {
  code: 'moved-step',
  propose: ({ row }) =>
    row.class === 'activity' && (row.fate === 'moved' || row.also.includes('moved'))
      ? { kind: 'organisational', section: 'organisational' }
      : undefined,
};
