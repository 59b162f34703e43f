import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { languages, type Language } from '#domain/language.ts';
import { elementsOf, membersOf, numberOf, stringOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import type { Field } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import type { ElementReference } from '#domain/variant.ts';
import type { Sentence } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { shortLanguageTexts } from '#i18n/texts/short-languages.ts';
import { fieldText } from '#i18n/texts/fields.ts';

/** A value of a table: text, a number, or a day (ISO `YYYY-MM-DD`) that spreadsheets can sort. */
export type TableCell = string | number | { readonly day: string };

/** A table for spreadsheets: two lines of headings (Kazakh, Russian), then the rows. */
export interface Table {
  readonly columns: readonly { readonly kk: string; readonly ru: string; readonly wide: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a register needs to know of the rest of its project to name what it points to. */
export interface Names {
  readonly record: (id: Id) => StudioRecord | undefined;
  readonly element: (reference: ElementReference) => string;
}

/** A register as a table: a line per record in the given order, `keys` of the fields to show (all when absent). */
export function registerTable(
  kind: RecordKind,
  records: readonly StudioRecord[],
  names: Names,
  keys?: string[],
): Table {
  const spec = recordSpecs[kind].fields;
  const fields = keys ? keys.flatMap((key) => spec.find((field) => field.key === key) ?? []) : spec;
  const shown = fields.flatMap((field) => columnsOf(kind, field, records));
  return {
    columns: shown.map(({ kk, ru, wide }) => ({ kk, ru, wide })),
    rows: records.map((record) => shown.map(({ read }) => read(record, names))),
  };
}

interface Column {
  readonly kk: string;
  readonly ru: string;
  readonly wide: boolean;
  readonly read: (record: StudioRecord, names: Names) => TableCell;
}

/** A text in three languages takes a column each; English only where somebody wrote it. */
function columnsOf(kind: RecordKind, field: Field, records: readonly StudioRecord[]): Column[] {
  const { kk, ru } = fieldText(kind, field.key).label;
  const wide = field.type.startsWith('long');
  if (field.type !== 'text3' && field.type !== 'long3') {
    return [{ kk, ru, wide, read: (record, names) => cellOf(record, field, names) }];
  }
  const written = (language: Language) => records.some((record) => stringOf(record.fields, `${field.key}.${language}`));
  return languages
    .filter((language) => language !== 'en' || written('en'))
    .map((language) => ({
      kk: `${kk} (${shortLanguageTexts[language].kk})`,
      ru: `${ru} (${shortLanguageTexts[language].ru})`,
      wide,
      read: (record) => stringOf(record.fields, `${field.key}.${language}`),
    }));
}

function cellOf({ fields }: StudioRecord, field: Field, names: Names): TableCell {
  const { key, list } = field;
  switch (field.type) {
    case 'number':
    case 'integer':
      return numberOf(fields, key) ?? stringOf(fields, key);
    case 'date': {
      const day = stringOf(fields, key);
      return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(Date.parse(day)) ? { day } : day;
    }
    case 'flag':
      return fields[key] === true ? inTwo(choiceText('yesNo', 'yes')) : '';
    case 'choice':
      return list && fields[key] !== undefined ? inTwo(choiceText(list, stringOf(fields, key))) : '';
    case 'choices':
      return list
        ? membersOf(fields, key)
            .map((code) => inTwo(choiceText(list, code)))
            .join('; ')
        : '';
    case 'record':
      return recordName(stringOf(fields, key), names);
    case 'records':
      return membersOf(fields, key)
        .map((id) => recordName(id, names))
        .join('; ');
    case 'elements':
      return elementsOf(fields, key).map(names.element).join('; ');
    default:
      return stringOf(fields, key);
  }
}

function recordName(id: Id, names: Names): string {
  const record = names.record(id);
  if (!record) return '';
  const kk = titleOf(record, 'kk');
  return inTwo({ kk, ru: titleOf(record, 'ru') || kk, en: '' });
}

function inTwo(text: Sentence): string {
  return text.kk === text.ru ? text.kk : `${text.kk} / ${text.ru}`;
}
