import { type DraftRule } from './draft.ts';

/** Whoever begins to take part, or takes part otherwise, gets duties for it (601 p.36(3)). */
export const newPerformer: DraftRule = {
  code: 'new-performer',
  propose: ({ row }) =>
    row.class === 'lane' || row.class === 'pool' ? { kind: 'organisational', section: 'organisational' } : undefined,
};
