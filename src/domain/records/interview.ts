import type { RecordSpec } from '#domain/records/field.ts';

export const interview: RecordSpec = {
  kind: 'interview',
  title: 'respondent',
  source: ['601 p.32(5)'],
  fields: [
    { key: 'date', type: 'date', required: 'E', column: true },
    { key: 'respondent', type: 'text3', required: 'E', column: true },
    { key: 'stakeholder', type: 'record', required: 'E', of: 'stakeholder', column: true },
    { key: 'interviewer', type: 'text', required: 'I' },
    { key: 'questions', type: 'long3', required: 'W' },
    { key: 'answers', type: 'long3', required: 'W' },
    { key: 'findings', type: 'long3', required: 'W', column: true },
    { key: 'problems', type: 'records', required: 'W', of: 'problem' },
  ],
};
