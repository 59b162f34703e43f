import type { RecordSpec } from '#domain/records/field.ts';

export const member: RecordSpec = {
  kind: 'member',
  title: 'person',
  source: ['601 p.31'],
  fields: [
    { key: 'person', type: 'text', required: 'E', column: true },
    { key: 'organisation', type: 'record', required: 'E', of: 'organisation', column: true },
    { key: 'position', type: 'text', required: 'W', column: true },
    { key: 'role', type: 'choice', required: 'E', list: 'memberRole', column: true },
    { key: 'qualification', type: 'text' },
    { key: 'contacts', type: 'text', required: 'W', column: true },
  ],
};
