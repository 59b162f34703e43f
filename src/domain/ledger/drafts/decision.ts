import { legal, type DraftRule } from './draft.ts';

/** A question that is decided otherwise needs its criteria written down (601 p.36(3)). */
export const decision: DraftRule = {
  code: 'decision',
  propose: (found) => {
    if (found.row.class !== 'gateway') return undefined;
    return found.ground ? legal(found) : { kind: 'organisational', section: 'organisational' };
  },
};
