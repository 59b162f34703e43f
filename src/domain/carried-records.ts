import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { CarriedRecord } from '#domain/fragment.ts';
import type { Id } from '#domain/identity.ts';
import { membersOf, stringOf, textOf } from '#domain/read-fields.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

/** The live records of some ids, and those that they point to in turn, without their place in the project. */
export function carriedRecords(records: readonly StudioRecord[], ids: Iterable<Id>): CarriedRecord[] {
  const live = new Map(records.filter(({ deletedAt }) => deletedAt === undefined).map((record) => [record.id, record]));
  const carried = new Map<Id, CarriedRecord>();
  const carry = (id: Id): void => {
    const record = live.get(id);
    if (!record || carried.has(id)) return;
    carried.set(id, { id, kind: record.kind, fields: record.fields });
    for (const pointed of pointedTo(record)) carry(pointed);
  };
  for (const id of ids) carry(id);
  return [...carried.values()];
}

/** Ids of the records that a record points to. */
export function pointedTo({ kind, fields }: CarriedRecord): Id[] {
  return recordSpecs[kind].fields.flatMap(({ key, type }) => {
    if (type === 'records') return membersOf(fields, key);
    return type === 'record' && fields[key] !== undefined ? [stringOf(fields, key)] : [];
  });
}

/**
 * The record of another project that is the same thing as a carried one: of the same id, else the only one of its kind
 * with the same code or number, else the only one with the same name in any language. Undefined when none or several are.
 */
export function sameRecord(records: readonly StudioRecord[], wanted: CarriedRecord): StudioRecord | undefined {
  const all = records.filter(({ kind, deletedAt }) => kind === wanted.kind && deletedAt === undefined);
  const itself = all.find(({ id }) => id === wanted.id);
  if (itself) return itself;
  const [codes, titles] = [codesOf(wanted), titlesOf(wanted)];
  const coded = all.filter((each) => codesOf(each).some((code) => codes.includes(code)));
  const named = all.filter((each) => titlesOf(each).some((title) => titles.includes(title)));
  if (coded.length === 1) return coded[0];
  if (coded.length > 1) return only(coded.filter((each) => named.includes(each)));
  // Two things of one name whose codes differ are two things.
  return only(named.filter((each) => codes.length === 0 || codesOf(each).length === 0));
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function codesOf({ fields }: Pick<CarriedRecord, 'fields'>): string[] {
  return ['code', 'number'].map((key) => folded(stringOf(fields, key))).filter((code) => code !== '');
}

function titlesOf({ kind, fields }: CarriedRecord): string[] {
  return Object.values(textOf(fields, recordSpecs[kind].title)).map(folded);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[«»"“”„]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fields of a carried record as its kind knows them, without what points to elements or to a record that `known` has not. */
export function fieldsToBring({ kind, fields }: CarriedRecord, known: ReadonlyMap<Id, unknown>): Fields {
  const types = new Map(recordSpecs[kind].fields.map(({ key, type }) => [key, type]));
  const stays = ([name, value]: [string, Value]): boolean => {
    const [key = '', member = ''] = name.split(/[.:]/);
    const type = types.get(key);
    if (type === 'record') return known.has(String(value));
    if (type === 'records') return known.has(member);
    return type !== undefined && type !== 'elements';
  };
  return Object.fromEntries(Object.entries(fields).filter(stays));
}
