import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Old id to new id, of records, documents, variants and the project. */
export type Renaming = ReadonlyMap<Id, Id>;

/** The fields with every reference renamed: UUIDs wherever they stand, e.g. in the key of an accepted finding. */
export function renameInFields(fields: Fields, ids: Renaming): Fields {
  const rename = (text: string) => text.replace(uuid, (id) => ids.get(id.toLowerCase()) ?? id);
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [rename(key), typeof value === 'string' ? rename(value) : value]),
  );
}

/**
 * The record's fields with the references that its spec knows renamed, whatever its ids look like: the library names
 * records by words. `record` fields hold an id, `records` keys end in one, `elements` keys end in `variant#element`.
 */
export function renameReferences(record: Pick<StudioRecord, 'kind' | 'fields'>, ids: Renaming): Fields {
  const types = new Map(recordSpecs[record.kind].fields.map((field) => [field.key, field.type]));
  return Object.fromEntries(
    Object.entries(record.fields).map(([name, value]) => {
      const [key, target] = halves(name, ':');
      const type = types.get(key);
      if (type === 'record') return [name, ids.get(String(value)) ?? value];
      if (type === 'records') return [`${key}:${ids.get(target) ?? target}`, value];
      if (type !== 'elements') return [name, value];
      const [variant, element] = halves(target, '#');
      return [`${key}:${ids.get(variant) ?? variant}#${element}`, value];
    }),
  );
}

function halves(text: string, divider: string): [string, string] {
  const at = text.indexOf(divider);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
