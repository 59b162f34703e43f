import { describe, expect, test } from 'vitest';
import { foundRows, projectParts, projectRows } from '#elements/workspace/project-rows.ts';
import type { Fields, StudioDocument } from '#domain/document.ts';
import { textIn } from '#domain/language.ts';

function document(id: string, fields: Fields, more: Partial<StudioDocument> = {}): StudioDocument {
  return {
    id,
    project: id,
    kind: 'project',
    revision: 1,
    fields,
    clock: '',
    changedAt: '2026-11-20T10:00:00Z',
    ...more,
  };
}

const projects = [
  document('a', { 'name.kk': 'Өтінішті қабылдау', 'name.ru': 'Приём заявления', owner: 'Әкімдік', stage: 'planning' }),
  document('b', { 'name.kk': 'Азаматтық хал', stage: 'stage-1', archivedAt: '2026-11-20' }),
  document('c', { 'name.en': 'Water use', stage: 'closed', deletedAt: '2026-11-20' }),
  document('d', { 'name.kk': 'Ауыл', stage: 'team', illustrative: true }),
];
const rows = projectRows(projects, undefined, (name) => textIn(name, 'kk'));

describe('rows of projects', () => {
  test('stand in one list each', () => {
    expect(rows.map((row) => row.view)).toEqual(['active', 'archived', 'deleted', 'active']);
  });

  test('know their place in Kazakh order', () => {
    expect(rows.toSorted((left, right) => left.rank - right.rank).map((row) => row.id)).toEqual(['c', 'b', 'd', 'a']);
  });

  test('are found by all words of the search, in any language and case', () => {
    const found = (search: string): string[] => foundRows(rows, 'active', search).map((row) => row.id);
    expect(found('')).toEqual(['a', 'd']);
    expect(found('ЗАЯВЛЕНИЯ әкім')).toEqual(['a']);
    expect(found('отиниш кабылдау')).toEqual(['a']);
    expect(found('team formed')).toEqual(['d']);
    expect(found('хал')).toEqual([]);
  });

  test('take variants and the newest change from the other documents', () => {
    const parts = projectParts([
      ...projects,
      document('v', { variant: 'as-is' }, { project: 'a', kind: 'variant', changedAt: '2026-11-22T10:00:00Z' }),
      document('w', { variant: 'to-be', deletedAt: 'x' }, { project: 'a', kind: 'variant' }),
    ]);
    const [row, other] = projectRows(projects, parts, () => '');
    expect([...row!.variants!]).toEqual(['as-is']);
    expect(row!.changedAt).toBe('2026-11-22T10:00:00Z');
    expect([...other!.variants!]).toEqual([]);
    expect(rows[0]!.variants).toBeUndefined();
  });
});
