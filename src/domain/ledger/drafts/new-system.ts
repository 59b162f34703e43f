import { type DraftRule } from './draft.ts';

/** A system that begins to take part is built or connected, the platform product first (601 p.38). */
export const newSystem: DraftRule = {
  code: 'new-system',
  propose: ({ row, isSystem }) =>
    isSystem && row.fate === 'added'
      ? { kind: row.class === 'pool' ? 'integration' : 'automation', section: 'systems', route: 'platform' }
      : undefined,
};
