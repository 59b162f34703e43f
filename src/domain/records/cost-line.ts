import type { RecordSpec } from '#domain/records/field.ts';

/**
 * What a measure costs in one year out of one source, thousand tenge. While a measure has such lines, its cost is their
 * sum, and its own fields for cost, year and source stay empty.
 */
export const costLine: RecordSpec = {
  kind: 'cost-line',
  title: 'what',
  source: ['601 p.36(3)'],
  fields: [
    { key: 'what', type: 'text3', required: 'I', column: true },
    { key: 'measure', type: 'record', required: 'E', of: 'measure', column: true },
    { key: 'year', type: 'integer', required: 'W', min: 2024, max: 2040, column: true },
    { key: 'source', type: 'choice', required: 'W', list: 'financing', column: true },
    { key: 'amount', type: 'number', required: 'E', min: 0, column: true },
  ],
};
