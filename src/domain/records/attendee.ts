import type { RecordSpec } from '#domain/records/field.ts';

/** Who was at what a protocol is about: somebody by name or by post, from the stakeholders, the team or elsewhere. */
export const attendee: RecordSpec = {
  kind: 'attendee',
  title: 'who',
  source: ['601 p.34'],
  fields: [
    { key: 'protocol', type: 'record', required: 'E', of: 'protocol', column: true },
    { key: 'who', type: 'text', required: 'E', column: true },
    { key: 'post', type: 'text', column: true },
    { key: 'body', type: 'text', column: true },
    { key: 'stakeholder', type: 'record', of: 'stakeholder' },
    { key: 'member', type: 'record', of: 'member' },
  ],
};
