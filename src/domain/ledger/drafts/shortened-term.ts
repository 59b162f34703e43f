import { legal, type DraftRule } from './draft.ts';

/** A shorter wait before a step is a shorter term in the act that sets it (601 p.36(3)). */
export const shortenedTerm: DraftRule = {
  code: 'shortened-term',
  propose: (found) => {
    const [was, is] = [found.before[0]?.wait, found.after[0]?.wait];
    const isShorter = was !== undefined && (is === undefined || (is.unit === was.unit && is.value < was.value));
    return isShorter && found.ground ? legal(found) : undefined;
  },
};
