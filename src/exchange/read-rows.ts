import { parseSource } from '#bpmn/xml/parse-source.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import { attributeOf, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { FileRefused, refusal } from './file-problem.ts';
import { checkFileSize } from './file-size.ts';
import { readZip, type ZipFiles } from './zip.ts';

/** Cells of the first sheet as text, row by row; a row that is not there is empty, so that places in it are those of the file. */
export type TableRows = readonly (readonly string[])[];

const mebibyte = 1024 * 1024;
const limits = { files: 500, fileSize: 50 * mebibyte, totalSize: 100 * mebibyte };

/** Reads a table from an XLSX or CSV file, told apart by what they hold. Throws `FileRefused`: `too-large`, `empty`, `not-table`. */
export async function readRows(bytes: Uint8Array): Promise<TableRows> {
  checkFileSize(bytes.length, 'diagram');
  const rows = bytes[0] === 0x50 && bytes[1] === 0x4b ? await readWorkbook(bytes) : readCsv(decoded(bytes));
  if (!rows.some((row) => row.some((cell) => cell !== ''))) throw refusal('empty');
  return rows;
}

/** Excel writes CSV as UTF-8 with a mark, or in the code page of the machine: Cyrillic here. */
function decoded(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw refusal('not-table');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** RFC 4180, with the separator that the first line uses: a semicolon in Kazakh and Russian Excel. */
function readCsv(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const separator = [';', '\t', ','].find((each) => first.includes(each)) ?? ',';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (sign === separator || sign === '\n') {
      rows.at(-1)?.push(cell.trim());
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell.trim());
  return rows;
}

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const files = await readZip(bytes, limits).catch((error: unknown) => {
    throw error instanceof FileRefused ? refusal('not-table') : error;
  });
  const sheet = rootOf(files, 'xl/worksheets/sheet1.xml');
  if (!sheet) throw refusal('not-table');
  const shared = rootOf(files, 'xl/sharedStrings.xml');
  const texts = shared ? childElements(shared).map(textIn) : [];
  const rows: string[][] = [];
  for (const row of childElements(sheet).flatMap((part) => (part.local === 'sheetData' ? childElements(part) : []))) {
    const place = Number(attributeOf(row, 'r') ?? rows.length + 1) - 1;
    if (place > 20_000) throw refusal('not-table');
    while (rows.length < place) rows.push([]);
    const cells: string[] = [];
    for (const cell of childElements(row)) {
      const column = columnOf(attributeOf(cell, 'r')) ?? cells.length;
      if (column > 200) continue;
      while (cells.length < column) cells.push('');
      cells.push(valueOf(cell, texts));
    }
    rows.push(cells);
  }
  return rows;
}

function rootOf(files: ZipFiles, name: string): XmlElement | undefined {
  const bytes = files.get(name);
  try {
    return bytes && parseSource(new TextDecoder().decode(bytes)).root;
  } catch (error) {
    if (error instanceof XmlProblem) throw refusal('not-table');
    throw error;
  }
}

/** `AB12` is column 27, from 0. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement, shared: readonly string[]): string {
  const type = attributeOf(cell, 't');
  if (type === 'inlineStr') return textIn(cell).trim();
  const written = childElements(cell).find(({ local }) => local === 'v');
  const value = written ? textIn(written) : '';
  return (type === 's' ? (shared[Number(value)] ?? '') : value).trim();
}

/** The text of an element and of all in it; how a phonetic guide reads a word is not part of it. */
function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (child.kind === 'element' ? (child.local === 'rPh' ? '' : textIn(child)) : child.text))
    .join('');
}
