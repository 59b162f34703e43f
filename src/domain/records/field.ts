import type { Source } from '#domain/source.ts';
import type { ChoiceList } from '#domain/choices.ts';
import type { Severity } from '#domain/finding.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

/**
 * How one field of a record is stored, edited and checked.
 *
 * Storage in the flat field map of a record (team.md 2: no arrays inside an entity):
 * - `text3`, `long3`: one key per language: `name.kk`, `name.ru`, `name.en`
 * - `choices`: one key per chosen value: `goals:goal.7` = true
 * - `records`: one key per target: `problems:<record id>` = true
 * - `elements`: one key per target: `elements:<variant id>#<element id>` = true
 * - everything else: one key with a string, number or boolean
 */
export type FieldType =
  | 'text'
  | 'text3'
  | 'long'
  | 'long3'
  | 'number'
  | 'integer'
  | 'date'
  | 'link'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'record'
  | 'records'
  | 'elements';

export interface Field {
  readonly key: string;
  readonly type: FieldType;
  /** Severity of the finding when the field is empty; absent: may stay empty. */
  readonly required?: Severity;
  /** For `choice` and `choices`: the code list of src/domain/choices.ts. */
  readonly list?: ChoiceList;
  /** For `record` and `records`: the kind pointed to. */
  readonly of?: RecordKind;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** Shown as a column of the register table. */
  readonly column?: boolean;
}

export interface RecordSpec {
  readonly kind: RecordKind;
  /** A single record per project (a sheet) instead of a table. */
  readonly single?: boolean;
  /** Its elements may be gone, which is no fault. */
  readonly outlives?: boolean;
  /** Field whose value names the record in lists and links. */
  readonly title: string;
  /** Act and paragraph, e.g. `601 p.32(1)`. */
  readonly source: readonly Source[];
  readonly fields: readonly Field[];
}
