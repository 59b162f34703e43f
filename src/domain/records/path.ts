import type { RecordSpec } from '#domain/records/field.ts';

/** A way through a variant that was played and saved: the answers, and the flows and steps that they led along. */
export const path: RecordSpec = {
  kind: 'path',
  title: 'name',
  source: ['links'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'note', type: 'long3', column: true },
    { key: 'answers', type: 'long' },
    { key: 'elements', type: 'elements', required: 'E' },
  ],
};
