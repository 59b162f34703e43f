import type { RecordSpec } from '#domain/records/field.ts';

export const touchpoint: RecordSpec = {
  kind: 'touchpoint',
  title: 'name',
  source: ['601 p.32(2)'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'stakeholder', type: 'record', required: 'E', of: 'stakeholder', column: true },
    { key: 'channel', type: 'choice', required: 'E', list: 'channel', column: true },
    { key: 'direction', type: 'choice', required: 'E', list: 'touchDirection', column: true },
    { key: 'document', type: 'text3', required: 'I' },
    { key: 'frequency', type: 'text', required: 'I', column: true },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
