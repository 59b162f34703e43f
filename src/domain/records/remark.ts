import type { RecordSpec } from '#domain/records/field.ts';

/** What somebody wrote about an element of a diagram, or in reply to another remark; it outlives the element. */
export const remark: RecordSpec = {
  kind: 'remark',
  title: 'text',
  outlives: true,
  source: ['links'],
  fields: [
    { key: 'text', type: 'long', required: 'E', column: true },
    { key: 'about', type: 'text', column: true },
    { key: 'by', type: 'text', column: true },
    { key: 'on', type: 'date', column: true },
    { key: 'replyTo', type: 'record', of: 'remark' },
    { key: 'resolved', type: 'flag', column: true },
    { key: 'resolvedBy', type: 'text' },
    { key: 'resolvedOn', type: 'date' },
    { key: 'question', type: 'flag', column: true },
    { key: 'protocol', type: 'record', of: 'protocol' },
    { key: 'elements', type: 'elements' },
  ],
};
