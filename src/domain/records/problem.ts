import type { RecordSpec } from '#domain/records/field.ts';

export const problem: RecordSpec = {
  kind: 'problem',
  title: 'text',
  source: ['601 p.32(4)', '611 p.14'],
  fields: [
    { key: 'code', type: 'text', required: 'E', column: true },
    { key: 'text', type: 'long3', required: 'E', column: true },
    { key: 'category', type: 'choice', required: 'E', list: 'problemCategory', column: true },
    { key: 'severity', type: 'integer', required: 'E', min: 1, max: 5, column: true },
    { key: 'frequency', type: 'text', required: 'W', column: true },
    { key: 'evidence', type: 'long3', required: 'W' },
    { key: 'cause', type: 'long3', required: 'W' },
    { key: 'stakeholders', type: 'records', required: 'I', of: 'stakeholder' },
    { key: 'solutionType', type: 'choice', required: 'W', list: 'solutionType', column: true },
    { key: 'solution', type: 'long3', required: 'W' },
    { key: 'solutionElements', type: 'elements', required: 'W' },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
