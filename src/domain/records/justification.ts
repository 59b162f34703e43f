import type { RecordSpec } from '#domain/records/field.ts';

export const justification: RecordSpec = {
  kind: 'justification',
  title: 'solution',
  source: ['601 p.36(2)'],
  fields: [
    { key: 'solution', type: 'long3', required: 'E', column: true },
    { key: 'alternatives', type: 'long3', required: 'W' },
    { key: 'legal', type: 'long3', required: 'W' },
    { key: 'technical', type: 'long3', required: 'W' },
    { key: 'financial', type: 'long3', required: 'W' },
    { key: 'organisational', type: 'long3', required: 'W' },
    { key: 'cost', type: 'number', required: 'W', min: 0, column: true },
    { key: 'effect', type: 'long3', required: 'E', column: true },
    { key: 'risks', type: 'long3', required: 'W' },
    { key: 'problems', type: 'records', required: 'W', of: 'problem' },
  ],
};
