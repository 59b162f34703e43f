import { expect, test } from 'vitest';
import { allOpen, foundIn, treeRows, typedRow, type TreeNode } from '#elements/shared/tree-rows.ts';

const node = (key: string, note = '', inside: readonly TreeNode[] = []): TreeNode => ({
  key,
  label: key,
  note,
  inside,
});
const tree = [
  node('Акимат', 'участник', [node('Принять', 'задача'), node('Передать', 'задача', [node('Сразу')])]),
  node('Архив', 'участник'),
];
const keys = (open: ReadonlySet<string>, search = '') =>
  treeRows(tree, open, search).map((row) => `${'·'.repeat(row.level - 1)}${row.node.key}`);

test('only what is open shows what is inside', () => {
  expect(keys(new Set())).toEqual(['Акимат', 'Архив']);
  expect(keys(new Set(['Акимат']))).toEqual(['Акимат', '·Принять', '·Передать', 'Архив']);
  expect(keys(allOpen(tree))).toEqual(['Акимат', '·Принять', '·Передать', '··Сразу', 'Архив']);
});

test('a row knows its place, its siblings and what is around it', () => {
  const row = treeRows(tree, allOpen(tree)).find(({ node: { key } }) => key === 'Передать');
  expect(row).toMatchObject({ level: 2, place: 2, siblings: 2, parent: 'Акимат', isOpen: true });
  expect(treeRows(tree, new Set()).map(({ isOpen }) => isOpen)).toEqual([false, undefined]);
});

test('a search shows what it finds in names and kinds, with the way to it, whatever is closed', () => {
  expect(keys(new Set(), ' СРАЗУ ')).toEqual(['Акимат', '·Передать', '··Сразу']);
  expect(keys(new Set(), 'задача')).toEqual(['Акимат', '·Принять', '·Передать']);
  expect(foundIn(tree, 'задача')).toBe(2);
  expect(keys(new Set(), 'нет такого')).toEqual([]);
});

test('typed letters go to the next label that begins with them, round the end', () => {
  const rows = treeRows(tree, allOpen(tree));
  const typed = (from: number, letters: string) => typedRow(rows, from, letters)?.node.key;
  expect(typed(0, 'п')).toBe('Принять');
  expect(typed(1, 'п')).toBe('Передать');
  expect(typed(2, 'п')).toBe('Принять');
  expect(typed(1, 'пр')).toBe('Принять');
  expect(typed(0, 'а')).toBe('Архив');
  expect(typed(0, 'ъ')).toBeUndefined();
});
