import { describe, expect, test } from 'vitest';
import { carriedRecords, sameRecord } from '#domain/carried-records.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

const record = (id: string, kind: RecordKind, fields: Fields): StudioRecord => ({
  ...{ id, kind, fields },
  ...{ project: 'P', document: 'D', order: 'a0' },
});

test('records go along with those that they point to, each once, and without deleted ones', () => {
  const all = [
    record('role', 'role', { 'name.kk': 'Маман', organisation: 'body' }),
    record('body', 'organisation', { 'name.kk': 'Бөлім', parent: 'city' }),
    record('city', 'organisation', { 'name.kk': 'Әкімдік', parent: 'body' }),
    { ...record('gone', 'system', {}), deletedAt: '2026-01-01' },
    record('other', 'system', {}),
  ];
  expect(carriedRecords(all, ['role', 'gone', 'none']).map(({ id }) => id)).toEqual(['role', 'body', 'city']);
});

describe('a record of another project is the same thing', () => {
  const wanted = {
    id: 'w',
    kind: 'system',
    fields: { 'name.kk': 'еӨтініш', 'name.ru': 'еОтиниш', code: 'IS-1' },
  } as const;
  const found = (...records: StudioRecord[]) => sameRecord(records, wanted)?.id;
  const named = (id: string, fields: Fields = {}) => record(id, 'system', { 'name.ru': ' «Еотиниш» ', ...fields });

  test.each([
    ['by its id', [record('w', 'system', {}), named('x')], 'w'],
    ['by its code', [record('x', 'system', { code: 'is-1' }), named('y')], 'x'],
    ['by its name in any language', [named('x')], 'x'],
    [
      'by its name among several of one code',
      [record('x', 'system', { code: 'IS-1' }), named('y', { code: 'IS-1' })],
      'y',
    ],
    ['not by the name when codes differ', [named('x', { code: 'IS-2' })], undefined],
    ['not when several have the name', [named('x'), named('y')], undefined],
    ['not when the kind is another', [record('x', 'organisation', { 'name.kk': 'еӨтініш' })], undefined],
    ['not when it is deleted', [{ ...named('x'), deletedAt: '2026-01-01' }], undefined],
  ])('%s', (_, records, id) => {
    expect(found(...records)).toBe(id);
  });
});
