import { expect, test } from 'vitest';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { columnChoices, shownRows, type GridQuery } from '#elements/shared/grid-rows.ts';

interface Act {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly year?: number;
}

const acts: readonly Act[] = [
  { id: '1', name: 'Өтініш', kind: 'order', year: 2024 },
  { id: '2', name: 'Әкімдік қаулысы', kind: 'decree', year: 2020 },
  { id: '3', name: 'Жер кодексі', kind: 'code', year: 2003 },
  { id: '4', name: 'Бұйрық 10', kind: 'order' },
  { id: '5', name: 'Бұйрық 9', kind: 'order', year: 2021 },
];
const words: Record<string, string> = { order: 'Бұйрық', decree: 'Қаулы', code: 'Кодекс' };
const columns: readonly GridColumn<Act>[] = [
  { key: 'name', label: 'Name', value: ({ name }) => name },
  { key: 'kind', label: 'Kind', value: ({ kind }) => kind, text: ({ kind }) => words[kind] ?? '' },
  { key: 'year', label: 'Year', value: ({ year }) => year },
];
const everything: GridQuery = { filterText: '', filters: new Map(), sort: undefined };

function ids(query: Partial<GridQuery>): string {
  return shownRows(acts, columns, { ...everything, ...query })
    .map(({ id }) => id)
    .join('');
}

test('texts are sorted by the Kazakh alphabet, numbers in them by value', () => {
  expect(ids({ sort: { key: 'name', direction: 'ascending' } })).toBe('25431');
  expect(ids({ sort: { key: 'name', direction: 'descending' } })).toBe('13452');
});

test('empty values come last in both directions', () => {
  expect(ids({ sort: { key: 'year', direction: 'ascending' } })).toBe('32514');
  expect(ids({ sort: { key: 'year', direction: 'descending' } })).toBe('15234');
});

test('a column may bring its own order', () => {
  const own = [{ ...columns[0]!, sort: (left: Act, right: Act) => Number(right.id) - Number(left.id) }];
  const shown = shownRows(acts, own, { ...everything, sort: { key: 'name', direction: 'ascending' } });
  expect(shown.map(({ id }) => id).join('')).toBe('54321');
});

test('every word of a search must occur, in any column, in any case', () => {
  expect(ids({ filterText: 'БҰЙРЫҚ' })).toBe('145');
  expect(ids({ filterText: 'бұйрық 2021' })).toBe('5');
  expect(ids({ filterText: '  ' })).toBe('12345');
});

test('a search looks at what is shown, not at codes behind it', () => {
  expect(ids({ filterText: 'decree' })).toBe('');
});

test('filters by choice leave rows with one of the chosen texts', () => {
  expect(ids({ filters: new Map([['kind', new Set(['Қаулы', 'Кодекс'])]]) })).toBe('23');
});

test('the choices of a column are its texts in reading order with how often they occur', () => {
  expect(columnChoices(acts, columns[1]!)).toEqual([
    { text: 'Бұйрық', count: 3 },
    { text: 'Кодекс', count: 1 },
    { text: 'Қаулы', count: 1 },
  ]);
});

test('rows that nothing is asked of come back as they are', () => {
  expect(shownRows(acts, columns, everything)).toBe(acts);
});
