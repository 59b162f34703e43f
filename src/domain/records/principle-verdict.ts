import type { RecordSpec } from '#domain/records/field.ts';

/** Whether the target variant keeps one of the five principles of reengineering, as people judge it. */
export const principleVerdict: RecordSpec = {
  kind: 'principle-verdict',
  title: 'note',
  source: ['601 p.4'],
  fields: [
    { key: 'principle', type: 'choice', required: 'E', list: 'principle', column: true },
    { key: 'verdict', type: 'choice', list: 'principleVerdict', column: true },
    { key: 'note', type: 'long3', column: true },
    { key: 'measures', type: 'records', of: 'measure' },
    { key: 'elements', type: 'elements' },
  ],
};
