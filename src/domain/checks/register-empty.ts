import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordsOf, type Check } from './check.ts';

const needed: readonly RecordKind[] = [
  'passport',
  'member',
  'legal-act',
  'stakeholder',
  'touchpoint',
  'data-item',
  'problem',
  'interview',
  'justification',
  'plan',
  'measure',
];

/** Each output of the two stages has at least one record. */
export const registerEmpty: Check = {
  code: 'register-empty',
  severity: 'E',
  source: ['601 p.31-38'],
  run: (view) =>
    needed
      .filter((kind) => recordsOf(view, kind).length === 0)
      .map((kind) => ({ place: { part: 'records', kind } as const, params: { kind } })),
};
