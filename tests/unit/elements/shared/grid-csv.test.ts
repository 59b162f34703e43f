import { expect, test } from 'vitest';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';

type Row = readonly [string, number | undefined];

const columns: readonly GridColumn<Row>[] = [
  { key: 'name', label: 'Атауы', value: ([name]) => name },
  { key: 'count', label: 'Саны', value: ([, count]) => count },
];

function lines(...rows: readonly Row[]): string[] {
  return csvText(rows, columns).split('\r\n').slice(1, -1);
}

test('begins with a byte order mark and the labels', () => {
  expect(csvText([], columns)).toBe('\uFEFFАтауы,Саны\r\n');
});

test.each<[Row, string]>([
  [['Жер, су', 5], '"Жер, су",5'],
  [['«A" B»', undefined], '"«A"" B»",'],
  [['екі\nжол', 0], '"екі\nжол",0'],
  [['a;b', -3.5], '"a;b",-3.5'],
])('%j is written as %s', (row, line) => {
  expect(lines(row)).toEqual([line]);
});

test.each(['=1+2', '+7 (700)x', '-SUM(A1)', '@name'])('%s cannot become a formula', (name) => {
  expect(lines([name, 1])).toEqual([`'${name},1`]);
});

test('a negative number stays a number', () => {
  expect(lines(['-12', 1])).toEqual(['-12,1']);
});
