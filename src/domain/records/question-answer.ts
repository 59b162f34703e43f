import type { RecordSpec } from '#domain/records/field.ts';

/** What people say to one of the 14 questions of the questionnaire (order 193/НҚ of 14.05.2020, Annex 2) over what the model says. */
export const questionAnswer: RecordSpec = {
  kind: 'question-answer',
  title: 'number',
  source: ['service-analysis'],
  fields: [
    { key: 'number', type: 'integer', required: 'E', min: 1, max: 14, column: true },
    { key: 'verdict', type: 'choice', list: 'yesNo', column: true },
    { key: 'answer', type: 'long3', column: true },
    { key: 'perYear', type: 'integer', min: 0, column: true },
    { key: 'justification', type: 'long3', column: true },
    { key: 'documents', type: 'records', of: 'data-item' },
    { key: 'systems', type: 'records', of: 'system' },
    { key: 'measures', type: 'records', of: 'measure' },
    { key: 'elements', type: 'elements' },
  ],
};
