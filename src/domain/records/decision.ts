import type { RecordSpec } from '#domain/records/field.ts';

/** What was decided, who does it and by when; it outlives the elements that it is about. */
export const decision: RecordSpec = {
  kind: 'decision',
  title: 'text',
  outlives: true,
  source: ['601 p.34'],
  fields: [
    { key: 'protocol', type: 'record', of: 'protocol', column: true },
    { key: 'text', type: 'long', required: 'E', column: true },
    { key: 'who', type: 'text', required: 'I', column: true },
    { key: 'by', type: 'date', required: 'I', column: true },
    { key: 'about', type: 'text' },
    { key: 'measure', type: 'record', of: 'measure' },
    { key: 'elements', type: 'elements' },
  ],
};
