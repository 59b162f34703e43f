import type { RecordSpec } from '#domain/records/field.ts';

export const team: RecordSpec = {
  kind: 'team',
  single: true,
  title: 'orderNumber',
  source: ['601 p.30-31'],
  fields: [
    { key: 'orderNumber', type: 'text', required: 'W' },
    { key: 'orderDate', type: 'date', required: 'W' },
    { key: 'mapApprovedOn', type: 'date', required: 'I' },
    { key: 'note', type: 'long' },
  ],
};
