import { expect, test } from 'vitest';
import { readRows } from '#exchange/read-rows.ts';
import { writeWorkbook } from '#exchange/write-workbook.ts';
import { writeZip } from '#exchange/zip.ts';
import { refusalOf } from './refusal-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['commas', '\uFEFF№,Қадам\r\n1,"тіркеу, ""қабылдау"""\r\n', [['№', 'Қадам'], ['1', 'тіркеу, "қабылдау"'], ['']]],
  [
    'semicolons',
    '№;Шаг\n1;"два\nстроки"',
    [
      ['№', 'Шаг'],
      ['1', 'два\nстроки'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('CSV with %s is read', async (_, text, rows) => {
  expect(await readRows(bytes(text))).toEqual(rows);
});

test('CSV of a Russian Excel is read in its code page', async () => {
  expect(await readRows(Uint8Array.of(0xd8, 0xe0, 0xe3, 0x3b, 0x31))).toEqual([['Шаг', '1']]);
});

test('a workbook comes back cell by cell', async () => {
  const columns = [
    { kk: 'Қадам', ru: 'Шаг', wide: true },
    { kk: 'Саны', ru: 'Число', wide: false },
  ];
  const book = await writeWorkbook([
    {
      tab: 'a',
      head: ['Кесте'],
      table: {
        columns,
        rows: [
          ['тіркеу', 2],
          ['', 3],
        ],
      },
    },
  ]);
  expect(await readRows(book)).toEqual([['Кесте'], ['Қадам', 'Саны'], ['Шаг', 'Число'], ['тіркеу', '2'], ['', '3']]);
});

test.each([
  ['an archive without a sheet', () => writeZip(new Map([['a.txt', bytes('a')]])), 'not-table'],
  ['a broken sheet', () => writeZip(new Map([['xl/worksheets/sheet1.xml', bytes('<worksheet>')]])), 'not-table'],
  ['a broken archive', () => Promise.resolve(Uint8Array.of(0x50, 0x4b, 3, 4, 0)), 'not-table'],
  ['bytes', () => Promise.resolve(Uint8Array.of(1, 0, 2)), 'not-table'],
  ['a table without words', () => Promise.resolve(bytes(' ; \n')), 'empty'],
])('%s is refused', async (_, make, code) => {
  const content = await make();
  expect((await refusalOf(() => readRows(content))).code).toBe(code);
});
