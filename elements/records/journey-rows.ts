import type { StudioRecord } from '#domain/document.ts';
import { membersOf } from '#domain/read-fields.ts';
import { journeyStage } from '#domain/records/journey-stage.ts';
import type { Field } from '#domain/records/field.ts';
import { elementItems, recordItems } from './link-options.ts';
import { fieldWords } from './record-columns.ts';
import type { RegisterIndex } from './register-index.ts';

const keys = [
  ...['goal', 'actions', 'thoughts', 'channel', 'touchpoints', 'documents', 'timeSpent', 'waiting', 'cost'],
  ...['emotion', 'pain', 'momentOfTruth', 'opportunity', 'elements', 'problems'],
];

/** The rows of a client journey map in their order, each a field of its stages. */
export const journeyRows: readonly Field[] = keys.flatMap(
  (key) => journeyStage.fields.find((field) => field.key === key) ?? [],
);

/** What a cell of the map says: one line for a text, one for each link. */
export function cellLines(index: RegisterIndex, stage: StudioRecord, field: Field): string[] {
  const ids = membersOf(stage.fields, field.key);
  if (field.type === 'elements') return elementItems(index, ids).map(({ label }) => label);
  if (field.type === 'records' && field.of) return recordItems(index, field.of, ids).map(({ label }) => label);
  const words = fieldWords(index, stage, field);
  return words === '' ? [] : [words];
}
