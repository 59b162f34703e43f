import { legal, type DraftRule } from './draft.ts';

/** An approval or a collegial decision that goes needs the act amended that asks for it (RM-PAIR, 601 p.36(3)). */
export const removedControl: DraftRule = {
  code: 'removed-control',
  propose: (found) => (found.row.removesControl ? legal(found) : undefined),
};
