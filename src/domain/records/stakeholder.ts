import type { RecordSpec } from '#domain/records/field.ts';

export const stakeholder: RecordSpec = {
  kind: 'stakeholder',
  title: 'name',
  source: ['601 p.32(2)', 'stakeholder-map'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'type', type: 'choice', required: 'E', list: 'stakeholderType', column: true },
    { key: 'role', type: 'text3', required: 'W', column: true },
    { key: 'organisation', type: 'record', of: 'organisation' },
    { key: 'interest', type: 'integer', required: 'E', min: 1, max: 5, column: true },
    { key: 'power', type: 'integer', required: 'E', min: 1, max: 5, column: true },
    { key: 'attitude', type: 'choice', required: 'W', list: 'attitude', column: true },
    { key: 'expectations', type: 'long3', required: 'W' },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
