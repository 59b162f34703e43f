import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { languages, type Language } from '#domain/language.ts';
import type { Field } from '#domain/records/field.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import type { WrittenText } from './written-text.ts';

/** What somebody has said or decided under their name stays as they wrote it; so do the answers of a saved path, which are codes. */
const kept: ReadonlySet<string> = new Set(['remark', 'acceptance', 'path.answers']);

const inLanguages: readonly Field['type'][] = ['text3', 'long3'];
const plain: readonly Field['type'][] = ['text', 'long'];

/** The texts of a record, field by field, named as its facts are (src/domain/record-facts.ts). */
export function recordTexts({ id, kind, fields }: StudioRecord): WrittenText[] {
  if (kept.has(kind)) return [];
  return recordSpecs[kind].fields.flatMap(({ key, type }) => {
    if (kept.has(`${kind}.${key}`)) return [];
    if (plain.includes(type)) return written(id, `.${key}`, key, fields[key]);
    if (!inLanguages.includes(type)) return [];
    return languages.flatMap((language) =>
      written(id, `.${key}.${language}`, key, fields[`${key}.${language}`], language),
    );
  });
}

/** The name of a project in each language. */
export function projectTexts({ id, fields }: StudioDocument): WrittenText[] {
  return languages.flatMap((language) => written(id, `name.${language}`, 'name', fields[`name.${language}`], language));
}

function written(id: string, field: string, part: string, text: Value | undefined, language?: Language): WrittenText[] {
  if (typeof text !== 'string' || text === '') return [];
  return [{ entity: id, field, owner: id, part, text, ...(language ? { language } : {}) }];
}
