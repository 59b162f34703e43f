import type { RecordSpec } from '#domain/records/field.ts';

/**
 * What people say of one of the 14 actions of the analysis of a service (order 193/НҚ of 14.05.2020 p.8) over what the
 * model says of it.
 */
export const actionAnswer: RecordSpec = {
  kind: 'action-answer',
  title: 'number',
  source: ['service-analysis'],
  fields: [
    { key: 'number', type: 'integer', required: 'E', min: 1, max: 14, column: true },
    { key: 'answer', type: 'long3', column: true },
    { key: 'justification', type: 'long3', column: true },
    { key: 'measures', type: 'records', of: 'measure' },
    { key: 'elements', type: 'elements' },
  ],
};
