import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '#exchange/csv.ts';

/** A reader by RFC 4180, without any leniency. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('begins with a byte order mark and ends every row with CRLF', () => {
  expect(
    writeCsv([
      ['Атауы', 'Саны'],
      ['Өтініш', 3],
    ]),
  ).toBe('\ufeffАтауы,Саны\r\nӨтініш,3\r\n');
});

test('any cells come back from their CSV', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('а', 'қ', '"', ',', '\n', '\r', ' ', 'x') })
    .filter((text) => !text.startsWith('\r'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(readCsv(writeCsv(rows).slice(1))).toEqual(rows);
    }),
  );
});

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\tx'])('the text %j is no formula for a spreadsheet', (text) => {
  expect(readCsv(writeCsv([[text]]).slice(1))).toEqual([[`'${text}`]]);
});

test('numbers, truth values and nothing are written plainly', () => {
  expect(writeCsv([[-1.5, true, undefined, '']])).toBe('\ufeff-1.5,true,,\r\n');
});
