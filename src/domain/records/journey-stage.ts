import type { RecordSpec } from '#domain/records/field.ts';

export const journeyStage: RecordSpec = {
  kind: 'journey-stage',
  title: 'name',
  source: ['601 p.32(5)', 'client-map'],
  fields: [
    { key: 'persona', type: 'record', required: 'E', of: 'persona' },
    { key: 'name', type: 'text3', required: 'E', column: true },
    { key: 'goal', type: 'long3', required: 'W' },
    { key: 'actions', type: 'long3', required: 'W', column: true },
    { key: 'thoughts', type: 'long3', required: 'I' },
    { key: 'channel', type: 'choice', required: 'W', list: 'channel', column: true },
    { key: 'touchpoints', type: 'records', required: 'W', of: 'touchpoint' },
    { key: 'documents', type: 'long3', required: 'I' },
    { key: 'timeSpent', type: 'text', required: 'W', column: true },
    { key: 'waiting', type: 'text', required: 'I' },
    { key: 'cost', type: 'text', required: 'I' },
    { key: 'emotion', type: 'integer', required: 'W', min: -2, max: 2, column: true },
    { key: 'pain', type: 'long3', required: 'I' },
    { key: 'momentOfTruth', type: 'flag', column: true },
    { key: 'opportunity', type: 'long3', required: 'I' },
    { key: 'problems', type: 'records', required: 'I', of: 'problem' },
    { key: 'elements', type: 'elements', required: 'W' },
  ],
};
