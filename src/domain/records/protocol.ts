import type { RecordSpec } from '#domain/records/field.ts';

/** What was held: a workshop or a meeting of the project team, signed by its leader where it changes the work plan. */
export const protocol: RecordSpec = {
  kind: 'protocol',
  title: 'subject',
  source: ['601 p.34'],
  fields: [
    { key: 'number', type: 'text', required: 'I', column: true },
    { key: 'date', type: 'date', required: 'E', column: true },
    { key: 'subject', type: 'text', required: 'E', column: true },
    { key: 'place', type: 'text', required: 'I', column: true },
    { key: 'chair', type: 'text', required: 'I', column: true },
    { key: 'secretary', type: 'text', required: 'I' },
    { key: 'began', type: 'text', column: true },
    { key: 'ended', type: 'text', column: true },
    { key: 'running', type: 'flag' },
    { key: 'planChange', type: 'long' },
    { key: 'signedOn', type: 'date' },
  ],
};
