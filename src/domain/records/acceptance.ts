import type { RecordSpec } from '#domain/records/field.ts';

export const acceptance: RecordSpec = {
  kind: 'acceptance',
  title: 'reason',
  source: ['waiver'],
  fields: [
    { key: 'finding', type: 'text', required: 'E', column: true },
    { key: 'reason', type: 'long', required: 'E', column: true },
    { key: 'by', type: 'text', required: 'I', column: true },
    { key: 'on', type: 'date', required: 'I', column: true },
  ],
};
