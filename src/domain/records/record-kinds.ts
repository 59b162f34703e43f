/** Every kind of record that several variants share; one file of this folder describes each. */
export const recordKinds = [
  'passport',
  'team',
  'member',
  'organisation',
  'legal-act',
  'stakeholder',
  'role',
  'touchpoint',
  'data-item',
  'system',
  'problem',
  'interview',
  'persona',
  'journey-stage',
  'justification',
  'plan',
  'measure',
  'acceptance',
  'path',
  'remark',
] as const;
export type RecordKind = (typeof recordKinds)[number];
