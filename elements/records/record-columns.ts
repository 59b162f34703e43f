import { choices } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import { textIn } from '#domain/language.ts';
import { costFields, costOf, financingOf } from '#domain/plan/plan-cost.ts';
import { membersOf, numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import type { Field } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { formatNumber, formatShortDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { html } from 'lit';
import { elementItems, nameOfId } from './link-options.ts';
import './open-findings.ts';
import { planIndex } from './plan-index.ts';
import type { RegisterIndex } from './register-index.ts';
import { sayKey } from './say-key.ts';

type Column = GridColumn<StudioRecord>;

/** Columns that a table shows besides those its specification marks. */
const extra: Partial<Record<RecordKind, readonly string[]>> = { measure: ['after', 'problems', 'section'] };

const widths: Record<Field['type'], string> = {
  text: 'minmax(8rem, 1fr)',
  text3: 'minmax(12rem, 2fr)',
  long: 'minmax(12rem, 2fr)',
  long3: 'minmax(16rem, 3fr)',
  number: '8rem',
  integer: '6.5rem',
  date: '7.5rem',
  link: 'minmax(8rem, 1fr)',
  flag: '7rem',
  choice: 'minmax(10rem, 1fr)',
  choices: 'minmax(10rem, 1fr)',
  record: 'minmax(10rem, 1.5fr)',
  records: 'minmax(8rem, 1fr)',
  elements: 'minmax(10rem, 1fr)',
};

/** The columns of a register: the words that name a record come early, then what the checks say of it. */
export function recordColumns(index: RegisterIndex, kind: RecordKind): Column[] {
  const { fields, title } = recordSpecs[kind];
  const more = (extra[kind] ?? []).flatMap((key) => fields.find((field) => field.key === key) ?? []);
  const shown = [...fields.filter(({ column }) => column === true), ...more];
  const [first, ...rest] = shown;
  const naming = shown.find(({ key }) => key === title);
  const ordered =
    naming && first && first.type !== 'text' ? [naming, ...[first, ...rest].filter((it) => it !== naming)] : shown;
  const columns = ordered.map((field) => fieldColumn(index, kind, field));
  const derived = [findingsColumn(index), ...(kind === 'measure' ? [scheduleColumn(index)] : [])];
  return columns.toSpliced(ordered.findIndex(({ key }) => key === title) + 1, 0, ...derived);
}

/** Every field of a kind, for a table that leaves the studio. */
export function allColumns(index: RegisterIndex, kind: RecordKind): Column[] {
  return recordSpecs[kind].fields.map((field) => fieldColumn(index, kind, field));
}

function fieldColumn(index: RegisterIndex, kind: RecordKind, field: Field): Column {
  const { key, type } = field;
  const text = (record: StudioRecord): string => fieldWords(index, record, field);
  const order = field.list === undefined ? [] : choices[field.list].map(String);
  const rank = (record: StudioRecord): number => {
    const at = order.indexOf(stringOf(record.fields, key));
    return at < 0 ? order.length : at;
  };
  return {
    key,
    label: say(fieldText(kind, key).label),
    width: widthOf(kind, field),
    text,
    value: (record) => {
      if (type === 'number' || type === 'integer') return valueOf(index, record, key);
      return type === 'date' ? stringOf(record.fields, key) : text(record);
    },
    ...(type === 'choice' ? { sort: (left: StudioRecord, right: StudioRecord) => rank(left) - rank(right) } : {}),
    ...(type === 'choice' || type === 'flag' || type === 'record' ? { filter: true } : {}),
    ...(type === 'number' || type === 'integer' ? { align: 'end' as const } : {}),
  };
}

function widthOf(kind: RecordKind, { key, type }: Field): string {
  if (key === recordSpecs[kind].title) return 'minmax(16rem, 4fr)';
  return key === 'number' || key === 'code' ? '6rem' : widths[type];
}

/** The value of a field as people read it, in the language of the screens. */
export function fieldWords(index: RegisterIndex, record: StudioRecord, field: Field): string {
  const { fields } = record;
  const { key } = field;
  const value = stringOf(fields, key);
  const told = toldByLines(index, record, key);
  if (told !== undefined) return told;
  switch (field.type) {
    case 'text3':
    case 'long3':
      return textIn(textOf(fields, key), currentLanguage());
    case 'number':
    case 'integer': {
      const number = valueOf(index, record, key);
      // A year is not a quantity.
      if (number !== undefined && (field.min ?? 0) > 1900) return String(number);
      return number === undefined ? '' : formatNumber(number);
    }
    case 'date':
      return value && formatShortDate(value);
    case 'flag':
      return fields[key] === true ? say(registerTexts.yes) : '';
    case 'choice':
      return value && field.list ? say(choiceText(field.list, value)) : value;
    case 'choices':
      return membersOf(fields, key)
        .map((code) => (field.list ? say(choiceText(field.list, code)) : code))
        .join('; ');
    case 'record':
      return value && nameOfId(index, value);
    case 'records':
      return membersOf(fields, key)
        .map((id) => shortName(index, id))
        .join('; ');
    case 'elements':
      return elementItems(index, membersOf(fields, key))
        .map(({ label }) => label)
        .join('; ');
    default:
      return record.kind === 'acceptance' && key === 'finding' ? sayKey(index, value) : value;
  }
}

/** The cost of a measure is what its cost lines add up to, when it has any. */
function valueOf(index: RegisterIndex, record: StudioRecord, key: string): number | undefined {
  const { lines } = planIndex(index);
  const isTold = record.kind === 'measure' && key === 'cost' && lines.has(record.id);
  return isTold ? costOf([record], lines) : numberOf(record.fields, key);
}

/** The sources and years of a measure with cost lines, which say them instead; undefined for anything else. */
function toldByLines(index: RegisterIndex, record: StudioRecord, key: string): string | undefined {
  const { lines } = planIndex(index);
  if (record.kind !== 'measure' || key === 'cost' || !costFields.has(key) || !lines.has(record.id)) return undefined;
  const { sources, years } = financingOf(record, lines);
  return key === 'costYear' ? years.join(', ') : sources.map((each) => say(choiceText('financing', each))).join('; ');
}

/** Problems are known by their codes, measures by their numbers. */
function shortName(index: RegisterIndex, id: string): string {
  const { kind, fields = {} } = index.records.get(id) ?? {};
  const code = stringOf(fields, kind === 'measure' ? 'number' : 'code');
  return code || nameOfId(index, id);
}

/** The row of the schedule that a measure belongs to. */
function scheduleColumn(index: RegisterIndex): Column {
  const words = ({ id }: StudioRecord): string => say(planTexts[planIndex(index).codes.get(id) ?? 'F']);
  return { key: 'code', label: say(planTexts.code), width: '10rem', filter: true, value: words };
}

function findingsColumn(index: RegisterIndex): Column {
  const open = ({ id }: StudioRecord) => index.open(index.findingsOf(id));
  return {
    key: 'findings',
    label: say(registerTexts.checking),
    width: '7.5rem',
    filter: true,
    value: (record) => open(record).E * 1000 + open(record).W,
    text: (record) => {
      const { E, W } = open(record);
      return say(E > 0 ? registerTexts.hasErrors : W > 0 ? registerTexts.hasWarnings : registerTexts.clean);
    },
    render: (record) => html`<open-findings .value=${open(record)}></open-findings>`,
  };
}
