import type { RecordSpec } from '#domain/records/field.ts';

/**
 * What people say of one change between two variants: why it is made, what it serves, and for a gap between the target
 * and the optimal variant what stands in the way and in which wave it is closed. The change itself is computed; this
 * record is found by its elements, in either variant. A measure covers a change when both name one of its elements.
 */
export const change: RecordSpec = {
  kind: 'change',
  title: 'reason',
  outlives: true,
  source: ['601 p.35', '601 p.36(2)', '601 p.4', '601 p.5'],
  fields: [
    { key: 'reason', type: 'long3', required: 'W', column: true },
    { key: 'problems', type: 'records', of: 'problem' },
    { key: 'principles', type: 'choices', list: 'principle', column: true },
    { key: 'goals', type: 'choices', list: 'goal' },
    { key: 'legalActs', type: 'records', of: 'legal-act' },
    { key: 'noMeasure', type: 'long3', column: true },
    { key: 'barrier', type: 'choice', list: 'barrier', column: true },
    { key: 'barrierText', type: 'long3' },
    { key: 'wave', type: 'integer', min: 1, max: 9, column: true },
    { key: 'elements', type: 'elements', required: 'E' },
  ],
};
