import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import { attributeKey, attributesOf } from '#domain/repeated-data/attributes.ts';
import { repeatedData } from '#domain/repeated-data/repeated-data.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

describe('attributes are the same', () => {
  test.each([
    ['ЖСН', 'ИИН заявителя'],
    ['ЖСН', 'IIN'],
    ['Аты-жөні', 'ФИО'],
    ['тіркелген мекенжайы', 'Адрес регистрации'],
    ['кадастрлық нөмірі', 'Кадастрлық нөмір'],
    ['кадастрлық нөмірі', 'кадастровый номер участка'],
    ['ауданы', 'аудан'],
    ['Телефон нөмірі', 'номер телефона'],
  ])('"%s" and "%s", whatever asks for them', (one, other) => {
    expect(attributeKey(one, 'Өтініш')).toBe(attributeKey(other, 'Анықтама'));
  });

  test.each(['нөмірі', 'берілген күні', 'номер', 'Дата выдачи', 'number'])(
    '"%s" only in the same data',
    (attribute) => {
      expect(attributeKey(attribute, 'Жеке куәлік')).not.toBe(attributeKey(attribute, 'Туу туралы куәлік'));
      expect(attributeKey(attribute, 'Жеке куәлік')).toBe(attributeKey(attribute.toUpperCase(), '«жеке куәлік»'));
    },
  );

  test('letters and spaces around change nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        expect(attributeKey(` ${text.toUpperCase()}  `, '')).toBe(attributeKey(text.toUpperCase().toLowerCase(), ''));
      }),
    );
  });
});

test('an item names several attributes', () => {
  expect(attributesOf({ attribute: 'ЖСН; тегі, аты;' })).toEqual(['ЖСН', 'тегі', 'аты']);
  expect(attributesOf({})).toEqual([]);
});

const services = [
  ...['land/land-plot', 'civil/birth-registration', 'social/disability-allowance'],
  ...['water/irrigation-contract', 'water/special-water-use'],
];
let last = 0;
const kept = { revision: 1, clock: '', changedAt: '' };
const project = (id: string, fields: StudioDocument['fields'] = {}): StudioDocument[] => [
  { ...kept, id, kind: 'project', project: id, fields },
  ...variantKinds.map((kind): StudioDocument => ({
    ...{ ...kept, id: `${id}-${kind}`, kind: 'variant', project: id, fields: { variant: kind } },
  })),
];
const item = (owner: string, attribute: string, kinds: readonly VariantKind[], fromClient = true): StudioRecord => ({
  ...{ id: `item-${String(++last)}`, kind: 'data-item', project: owner, document: owner, order: 'a' },
  fields: {
    ...{ attribute, fromClient, 'name.kk': 'Өтініш' },
    ...Object.fromEntries(kinds.map((kind) => [`elements:${owner}-${kind}#Task_1`, true])),
  },
});
const keysOf = (documents: readonly StudioDocument[], items: readonly StudioRecord[], kind?: VariantKind): string[] =>
  repeatedData(documents, items, kind).map(({ key }) => key);

describe('an attribute is asked twice', () => {
  const two = [...project('a'), ...project('b')];

  test('by two processes', () => {
    const items = [item('a', 'ЖСН', ['as-is']), item('b', 'ИИН', ['as-is']), item('b', 'IBAN', ['as-is'])];
    expect(repeatedData(two, items)).toMatchObject([{ key: 'iin', attribute: 'ЖСН', projects: ['a', 'b'] }]);
  });

  test('by two data items of one variant, not by one item nor by items of different variants', () => {
    expect(keysOf(two, [item('a', 'IBAN', ['as-is']), item('a', 'IBAN', ['as-is', 'to-be'])])).toEqual(['iban']);
    expect(keysOf(two, [item('a', 'IBAN', ['as-is']), item('a', 'IBAN', ['to-be'])])).toEqual([]);
    expect(keysOf(two, [item('a', 'IBAN; IBAN', ['as-is', 'to-be'])])).toEqual([]);
  });

  test('only where it stands in the variant that is looked at', () => {
    const items = [item('a', 'IBAN', ['as-is']), item('b', 'IBAN', ['as-is', 'to-be'])];
    expect(variantKinds.filter((kind) => keysOf(two, items, kind).length > 0)).toEqual(['as-is']);
  });

  test('only when the client is asked, and by projects that are in work', () => {
    expect(keysOf(two, [item('a', 'IBAN', ['as-is']), item('b', 'IBAN', ['as-is'], false)])).toEqual([]);
    const items = [item('a', 'IBAN', ['as-is']), item('b', 'IBAN', ['as-is'])];
    expect(keysOf([...project('a'), ...project('b', { deletedAt: 'x' })], items)).toEqual([]);
    expect(keysOf([...project('a'), ...project('b', { archivedAt: 'x' })], items)).toEqual([]);
    expect(keysOf(project('a'), items)).toEqual([]);
  });

  test('as the one or the other of two that are named together', () => {
    const items = [item('a', 'ЖСН/БСН', ['as-is']), item('b', 'БСН', ['as-is'])];
    expect(keysOf(two, items)).toEqual(['bin']);
  });
});

test('the five services ask for the same more than once as they are, and for the bank account still as they will be', () => {
  const all = services.map(libraryContent);
  const documents = all.flatMap((content) => content.documents);
  const items = all.flatMap(({ records }) => records.filter(({ kind }) => kind === 'data-item'));
  expect(keysOf(documents, items, 'as-is').slice(0, 4)).toEqual(['iin', 'name', 'address', 'bin']);
  expect(keysOf(documents, items, 'to-be')).toEqual(['iban']);
});

test('the order of the items changes neither what is repeated nor how often', () => {
  const attributes = fc.constantFrom('ЖСН', 'ИИН', 'IBAN', 'нөмірі', 'аудан', 'ауданы');
  const kinds = fc.subarray([...variantKinds], { minLength: 1 });
  const items = fc.array(fc.tuple(fc.constantFrom('a', 'b'), attributes, kinds), { maxLength: 8 });
  const documents = [...project('a'), ...project('b')];
  fc.assert(
    fc.property(items, (rows) => {
      const made = rows.map(([owner, attribute, own]) => item(owner, attribute, own));
      const counts = (all: readonly StudioRecord[]) =>
        new Map(repeatedData(documents, all).map(({ key, places }) => [key, places.length]));
      expect(counts(made.toReversed())).toEqual(counts(made));
    }),
  );
});
