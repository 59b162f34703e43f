import { type DraftRule } from './draft.ts';

/** Whoever does not take part any more gets other duties (601 p.36(3)). */
export const removedPerformer: DraftRule = {
  code: 'removed-performer',
  propose: ({ row }) =>
    (row.class === 'lane' || row.class === 'pool') && row.fate === 'removed'
      ? { kind: 'organisational', section: 'organisational' }
      : undefined,
};
