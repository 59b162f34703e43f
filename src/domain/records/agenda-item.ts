import type { RecordSpec } from '#domain/records/field.ts';

/** One item of the agenda of a protocol; `spent` counts the seconds before `runningSince`, an ISO 8601 moment. */
export const agendaItem: RecordSpec = {
  kind: 'agenda-item',
  title: 'subject',
  source: ['601 p.34'],
  fields: [
    { key: 'protocol', type: 'record', required: 'E', of: 'protocol', column: true },
    { key: 'subject', type: 'text', required: 'E', column: true },
    { key: 'minutes', type: 'integer', min: 1, max: 600, column: true },
    { key: 'began', type: 'text', column: true },
    { key: 'ended', type: 'text', column: true },
    { key: 'spent', type: 'integer', min: 0 },
    { key: 'runningSince', type: 'text' },
  ],
};
