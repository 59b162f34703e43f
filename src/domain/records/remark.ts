import type { RecordSpec } from '#domain/records/field.ts';

/** What somebody wrote about an element of a diagram, or in reply to another remark; it outlives the element. */
export const remark: RecordSpec = {
  kind: 'remark',
  title: 'text',
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
    { key: 'elements', type: 'elements' },
  ],
};
