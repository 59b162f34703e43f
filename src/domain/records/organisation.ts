import type { RecordSpec } from '#domain/records/field.ts';

export const organisation: RecordSpec = {
  kind: 'organisation',
  title: 'name',
  source: ['601 p.2'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'kind', type: 'choice', required: 'E', list: 'organisationKind', column: true },
    { key: 'parent', type: 'record', of: 'organisation' },
    { key: 'head', type: 'text' },
  ],
};
