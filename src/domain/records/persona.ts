import type { RecordSpec } from '#domain/records/field.ts';

export const persona: RecordSpec = {
  kind: 'persona',
  title: 'name',
  source: ['611 p.2(8)', '611 p.2(9)', 'client-map'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'stakeholder', type: 'record', required: 'W', of: 'stakeholder', column: true },
    { key: 'needs', type: 'long3', required: 'W', column: true },
    { key: 'characteristics', type: 'long3', required: 'W' },
    { key: 'scenario', type: 'long3', required: 'W' },
    { key: 'expectations', type: 'long3', required: 'I' },
  ],
};
