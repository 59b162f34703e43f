import type { RecordSpec } from '#domain/records/field.ts';

export const legalAct: RecordSpec = {
  kind: 'legal-act',
  title: 'title',
  source: ['601 p.32(1)'],
  fields: [
    { key: 'kind', type: 'choice', required: 'E', list: 'legalKind', column: true },
    { key: 'number', type: 'text', required: 'W', column: true },
    { key: 'date', type: 'date', required: 'W', column: true },
    { key: 'title', type: 'text3', required: 'E', column: true },
    { key: 'article', type: 'text', required: 'W', column: true },
    { key: 'relation', type: 'choice', required: 'E', list: 'legalRelation', column: true },
    { key: 'status', type: 'choice', required: 'E', list: 'legalStatus', column: true },
    { key: 'checkedOn', type: 'date', required: 'W', column: true },
    { key: 'link', type: 'link', required: 'I' },
    { key: 'note', type: 'long3' },
    { key: 'elements', type: 'elements', required: 'I' },
  ],
};
