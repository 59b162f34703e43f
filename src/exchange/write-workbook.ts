import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import type { Table, TableCell } from './register-table.ts';
import { readZip, writeZip } from './zip.ts';

/** One sheet: its tab, lines above the table (the first in bold), and the table. */
export interface WorkbookSheet {
  readonly tab: string;
  readonly head: readonly string[];
  readonly table: Table;
}

const longestCell = 32_767;
const mebibyte = 1024 * 1024;
const limits = { files: 100, fileSize: 200 * mebibyte, totalSize: 400 * mebibyte };
const border = { borderStyle: 'thin', borderColor: '#a0a0a0' } as const;

/** An XLSX workbook; the same sheets give the same bytes whenever it is written. Values are never formulas. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const tabs = new Set<string>();
  const blob = await writeExcelFile(sheets.map((sheet) => sheetOf(sheet, freeTab(sheet.tab, tabs)))).toBlob();
  // The writer stamps each file with the present time; packed again, the workbook depends on its content alone.
  return writeZip(await readZip(new Uint8Array(await blob.arrayBuffer()), limits));
}

function sheetOf({ head, table }: WorkbookSheet, tab: string): Sheet<Blob> {
  const heading = {
    ...border,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
    backgroundColor: '#e8eef4',
  } as const;
  return {
    sheet: tab,
    data: [
      ...head.map((line, index) => [{ value: clean(line), ...(index === 0 ? { fontWeight: 'bold' as const } : {}) }]),
      table.columns.map((column) => ({ value: clean(column.kk), ...heading })),
      table.columns.map((column) => ({ value: clean(column.ru), ...heading })),
      ...table.rows.map((row) => row.map(cell)),
    ],
    columns: table.columns.map((column) => ({ width: column.wide ? 48 : 24 })),
    stickyRowsCount: head.length + 2,
    orientation: 'landscape',
  };
}

function cell(value: TableCell) {
  const style = { ...border, wrap: true, alignVertical: 'top' } as const;
  if (typeof value === 'number') return { value, type: Number, ...style };
  if (typeof value === 'string') return { value: clean(value), type: String, ...style };
  return { value: new Date(value.day), type: Date, format: 'dd.mm.yyyy', ...style };
}

function clean(text: string): string {
  return withoutIllegalCharacters(text).slice(0, longestCell);
}

/** A tab name that Excel takes: at most 31 characters, none of `[]:*?/\`, no two alike. */
function freeTab(name: string, taken: Set<string>): string {
  const plain =
    withoutIllegalCharacters(name)
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || '1';
  let tab = plain;
  for (let count = 2; taken.has(tab.toLowerCase()); count++) tab = `${plain.slice(0, 28)} ${count}`;
  taken.add(tab.toLowerCase());
  return tab;
}
