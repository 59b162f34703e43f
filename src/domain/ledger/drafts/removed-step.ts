import { legal, type DraftRule } from './draft.ts';

/** A step that an act asks for goes by amending the act; one that is mere habit goes by an instruction (601 p.36(3)). */
export const removedStep: DraftRule = {
  code: 'removed-step',
  propose: (found) => {
    if (found.row.fate !== 'removed' || found.row.class !== 'activity') return undefined;
    return found.ground ? legal(found) : { kind: 'organisational', section: 'organisational' };
  },
};
