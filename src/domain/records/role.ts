import type { RecordSpec } from '#domain/records/field.ts';

export const role: RecordSpec = {
  kind: 'role',
  title: 'name',
  source: ['601 p.3(5)'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'kind', type: 'choice', required: 'E', list: 'performerKind', column: true },
    { key: 'rank', type: 'integer', min: 0, max: 9, column: true },
    { key: 'duties', type: 'long3', required: 'W' },
    { key: 'powers', type: 'long3', required: 'W' },
    { key: 'responsibility', type: 'long3', required: 'W' },
    { key: 'organisation', type: 'record', required: 'I', of: 'organisation', column: true },
  ],
};
