import type { RecordSpec } from '#domain/records/field.ts';

export const system: RecordSpec = {
  kind: 'system',
  title: 'name',
  source: ['611 p.2(7)'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'code', type: 'text', required: 'I', column: true },
    { key: 'owner', type: 'record', required: 'W', of: 'organisation', column: true },
    { key: 'status', type: 'choice', required: 'E', list: 'systemStatus', column: true },
    { key: 'purpose', type: 'long3', required: 'I' },
  ],
};
