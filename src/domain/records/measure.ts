import type { RecordSpec } from '#domain/records/field.ts';

export const measure: RecordSpec = {
  kind: 'measure',
  title: 'what',
  source: ['601 p.36(3)', '601 p.38', '601 p.3(3)'],
  fields: [
    { key: 'number', type: 'text', required: 'I', column: true },
    { key: 'what', type: 'long3', required: 'E', column: true },
    { key: 'kind', type: 'choice', required: 'E', list: 'measureKind', column: true },
    { key: 'section', type: 'choice', required: 'I', list: 'roadmapSection' },
    { key: 'responsible', type: 'text3', required: 'E', column: true },
    { key: 'term', type: 'date', required: 'E', column: true },
    { key: 'completion', type: 'text3', required: 'E', column: true },
    { key: 'status', type: 'choice', required: 'I', list: 'measureStatus', column: true },
    { key: 'cost', type: 'number', required: 'W', min: 0, column: true },
    { key: 'costYear', type: 'integer', required: 'I', min: 2024, max: 2040 },
    { key: 'source', type: 'choice', required: 'W', list: 'financing', column: true },
    { key: 'legalAct', type: 'record', required: 'I', of: 'legal-act' },
    { key: 'legalDraft', type: 'long3', required: 'I' },
    { key: 'route', type: 'choice', required: 'I', list: 'automationRoute', column: true },
    { key: 'routeReason', type: 'long3', required: 'I' },
    { key: 'inArchitecture', type: 'choice', required: 'I', list: 'yesNo' },
    { key: 'problems', type: 'records', required: 'W', of: 'problem' },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
