import type { RecordSpec } from '#domain/records/field.ts';

export const plan: RecordSpec = {
  kind: 'plan',
  single: true,
  title: 'name',
  source: ['601 p.3(3)', '601 p.37'],
  fields: [
    { key: 'name', type: 'text3', required: 'E' },
    { key: 'mapCase', type: 'text', required: 'E' },
    { key: 'approver', type: 'text', required: 'W' },
    { key: 'approverPosition', type: 'text', required: 'W' },
    { key: 'needsLegalDrafts', type: 'choice', required: 'W', list: 'yesNo' },
    { key: 'transition', type: 'long3', required: 'W' },
    { key: 'note', type: 'long3' },
  ],
};
