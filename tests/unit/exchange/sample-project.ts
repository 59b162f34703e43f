import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { choices } from '#domain/choices.ts';
import { documentKindOf, documentKinds, type Fields, type StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import type { Field } from '#domain/records/field.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { variantKinds, type Source } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { newContent, type Stamp } from '#exchange/new-content.ts';
import { readSource } from '#exchange/read-source.ts';

export const stamp: Stamp = {
  author: 'Сарапшы',
  device: '0198a000-0000-7000-8000-00000000d001',
  clock: '0mk2v5x0a-0000-00000000d001',
  at: '2026-11-20T09:00:00.000Z',
};

/** A diagram of the corpus as the studio holds it. */
export function corpusSource(path: string): Source {
  return readSource(new Uint8Array(readFileSync(`tests/fixtures/corpus/${path}`)));
}

/** Three diagrams in three encodings. */
const sources = ['own/public-service-kk.bpmn', 'own/encoding-windows-1251.bpmn', 'own/encoding-utf16le-bom.bpmn'];

/** A project with three variants and one record of each kind, every field filled; `fieldsOf` may fill them otherwise. */
export function sampleProject(fieldsOf: (record: RecordKind, field: Field, place: Place) => Fields = filled): Content {
  const project = newId();
  const documents = documentKinds
    .filter((kind) => kind !== 'variant')
    .map((kind) => ({
      id: kind === 'project' ? project : newId(),
      kind,
      fields:
        kind === 'project'
          ? { 'name.kk': 'Жер учаскесін беру', 'name.ru': 'Предоставление участка', stage: 'stage-1' }
          : {},
    }));
  const variants = variantKinds.map((kind) => ({
    id: newId(),
    kind: 'variant' as const,
    fields: { variant: kind, state: 'draft' },
  }));
  const ids = new Map(recordKinds.map((kind) => [kind, newId()]));
  const place: Place = { record: (kind) => ids.get(kind) ?? '', element: `${variants[0]?.id ?? ''}#Activity_1` };
  const records = recordKinds.map((kind, index): StudioRecord => ({
    id: place.record(kind),
    project,
    document: documents.find((document) => document.kind === documentKindOf(kind))?.id ?? '',
    kind,
    order: `a${index}`,
    fields: Object.assign({}, ...recordSpecs[kind].fields.map((field) => fieldsOf(kind, field, place))) as Fields,
  }));
  const diagrams = variants.map(({ id }, index) => ({
    variant: id,
    project,
    source: corpusSource(sources[index] ?? ''),
  }));
  return newContent(
    'open-library-process',
    project,
    { documents: [...documents, ...variants], records, diagrams },
    stamp,
  );
}

interface Place {
  readonly record: (kind: RecordKind) => Id;
  readonly element: string;
}

/** A plausible value for each type of field. */
export function filled(_kind: RecordKind, { key, type, list, of, min }: Field, place: Place): Fields {
  switch (type) {
    case 'text3':
    case 'long3':
      return { [`${key}.kk`]: `Мәтін ${key}`, [`${key}.ru`]: `Текст ${key}`, [`${key}.en`]: `Text ${key}` };
    case 'number':
      return { [key]: 1234.5 };
    case 'integer':
      return { [key]: min ?? 3 };
    case 'date':
      return { [key]: '2026-08-15' };
    case 'flag':
      return { [key]: true };
    case 'choice':
      return { [key]: list ? choices[list][0] : '' };
    case 'choices':
      return { [`${key}:${list ? choices[list][0] : ''}`]: true };
    case 'record':
      return { [key]: place.record(of ?? 'organisation') };
    case 'records':
      return { [`${key}:${place.record(of ?? 'problem')}`]: true };
    case 'elements':
      return { [`${key}:${place.element}`]: true };
    default:
      return { [key]: `Мән ${key}` };
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '<script>alert(1)</script>',
    'Ақтөбе облысы',
    '"]]>&',
    '\u0000\u0007',
    '-1+1',
    '',
  ),
);
const anyValue = fc.oneof(
  anyText,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);

/** Any content of one project: arbitrary texts and numbers in every field, some records deleted. */
export const anyProject: fc.Arbitrary<Content> = fc
  .record({
    values: fc.array(anyValue, { minLength: 40, maxLength: 40 }),
    deleted: fc.array(fc.boolean(), { minLength: recordKinds.length, maxLength: recordKinds.length }),
  })
  .map(({ values, deleted }) => {
    let next = 0;
    const content = sampleProject((kind, field, place) => {
      const reference = field.type === 'record' || field.type === 'records' || field.type === 'elements';
      if (reference) return filled(kind, field, place);
      return { [field.type.endsWith('3') ? `${field.key}.kk` : field.key]: values[next++ % values.length] ?? '' };
    });
    const records = content.records.map((record, index) =>
      deleted[index] ? { ...record, deletedAt: '2026-11-21T00:00:00.000Z' } : record,
    );
    return { ...content, records };
  });
