import type { RecordSpec } from '#domain/records/field.ts';

export const dataItem: RecordSpec = {
  kind: 'data-item',
  title: 'name',
  source: ['601 p.32(3)', '601 p.39-40'],
  fields: [
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'type', type: 'choice', required: 'W', list: 'dataType' },
    { key: 'object', type: 'choice', required: 'W', list: 'dataObject', column: true },
    { key: 'attribute', type: 'text', required: 'I' },
    { key: 'source', type: 'text3', required: 'W' },
    { key: 'holder', type: 'record', required: 'W', of: 'system', column: true },
    { key: 'heldByState', type: 'flag', column: true },
    { key: 'fromClient', type: 'flag', column: true },
    { key: 'legalAct', type: 'record', required: 'W', of: 'legal-act' },
    { key: 'access', type: 'choice', required: 'E', list: 'access', column: true },
    { key: 'format', type: 'choice', required: 'E', list: 'dataFormat', column: true },
    { key: 'personal', type: 'choice', required: 'E', list: 'yesNo', column: true },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
