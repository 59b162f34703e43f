import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Sentence } from '#i18n/say.ts';
import { analysisFieldTexts } from './analysis-fields.ts';
import { analysisRecordFieldTexts } from './analysis-records.ts';
import { contextFieldTexts } from './context-fields.ts';
import { planFieldTexts } from './plan-fields.ts';
import { projectFieldTexts } from './project-fields.ts';
import { protocolFieldTexts } from './protocol-fields.ts';

/** The label of a field and, where the label is not enough, a hint on how to fill it in. */
export interface FieldText {
  readonly label: Sentence;
  readonly hint?: Sentence;
}

export type FieldTexts = Readonly<Record<string, FieldText>>;

/** Labels and hints of the fields of every kind of record, by field key of its spec in src/domain/records. */
export const fieldTexts: Readonly<Record<RecordKind, FieldTexts>> = {
  ...projectFieldTexts,
  ...contextFieldTexts,
  ...analysisFieldTexts,
  ...planFieldTexts,
  ...protocolFieldTexts,
  ...analysisRecordFieldTexts,
};

/** The label and hint of one field; a field that this version does not know is named by its key. */
export function fieldText(kind: RecordKind, key: string): FieldText {
  const texts = fieldTexts[kind];
  return (Object.hasOwn(texts, key) ? texts[key] : undefined) ?? { label: { kk: key, ru: key, en: key } };
}
