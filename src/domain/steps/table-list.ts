import { guessLanguage } from '#domain/guess-language.ts';
import type { Language } from '#domain/language.ts';
import type { TableColumn, TableHead } from './table-columns.ts';

/** A table written as a list; `rows` has for each line of it the row of the sheet, from 1. */
export interface TableList {
  readonly text: string;
  readonly rows: readonly number[];
}

interface Row extends Readonly<Record<TableColumn, string>> {
  readonly row: number;
  readonly kind: 'start' | 'end' | 'wait' | 'step' | 'decision' | 'fork' | 'sub';
  /** The number of the sub-process it stands in; empty for the process itself. */
  readonly inside: string;
  readonly ways: readonly { readonly label: string; readonly to: string }[];
}

const start = /^(басталуы|басы|начало|start)\s*(?::\s*|$)/i;
const end = /^(аяқталуы|соңы|завершение|конец|end)\s*(?::\s*|$)/i;
const wait = /^(оқиға|күту|событие|ожидание|event|wait)\s*:\s*/i;
/** What a beginning and an end are called that the table does not name. */
export type EdgeNames = (language: Language) => { readonly start: string; readonly end: string };

/**
 * Writes the rows of a table as list entry reads them (`readList`): a row goes on with the next one unless its last
 * column says where, by number or name; `3.1` stands in the sub-process `3`. A beginning and an end that are not in the
 * table are added under `edgeNames`.
 */
export function tableList(
  sheet: readonly (readonly string[])[],
  { from, columns }: TableHead,
  edgeNames: EdgeNames,
): TableList {
  const rows = rowsOf(sheet, from, columns);
  const names = edgeNames(guessLanguage(rows.map(({ name }) => name)));
  const lines: { text: string; row: number }[] = [];
  const first = rows[0];
  if (first && first.kind !== 'start') lines.push({ text: `> ${first.lane}: ${names.start}`, row: first.row });
  writeScope(rows, '', '', lines);
  const last = rows.findLast(({ inside }) => inside === '');
  if (last && last.kind !== 'end' && last.ways.length === 0) lines.push({ text: `. ${names.end}`, row: last.row });
  return { text: lines.map(({ text }) => text).join('\n'), rows: lines.map(({ row }) => row) };
}

function writeScope(
  rows: readonly Row[],
  inside: string,
  indent: string,
  lines: { text: string; row: number }[],
): void {
  const own = rows.filter((row) => row.inside === inside);
  const counted = own.filter(({ kind }) => kind !== 'start' && kind !== 'end');
  own.forEach((row, at) => {
    const put = (text: string): void => void lines.push({ text: `${indent}${text}`, row: row.row });
    const jump = (to: string): string => {
      const target =
        own.find((each) => each.number !== '' && each.number === to) ?? own.find(({ name }) => name === to);
      const place = target ? counted.indexOf(target) : -1;
      return place >= 0 ? `-> ${String(place + 1)}` : `-> ${to}`;
    };
    put(lineOf(row, inside === '' ? row.lane : ''));
    if (row.kind === 'sub') writeScope(rows, row.number, `${indent}  `, lines);
    if (row.kind === 'decision') for (const { label, to } of row.ways) put(`  ${label}: ${jump(to)}`);
    else if (row.kind === 'fork') for (const { to } of row.ways) put(`  ${jump(to)}`);
    else if (row.ways[0] && jump(row.ways[0].to) !== (own[at + 1] ? jump(keyOf(own[at + 1])) : '')) {
      put(jump(row.ways[0].to));
    }
  });
}

function keyOf(row: Row | undefined): string {
  return row?.number || (row?.name ?? '');
}

const signs = { start: '> ', end: '. ', wait: '~ ', decision: '? ', fork: '+', sub: '= ', step: '' } as const;

function lineOf(row: Row, lane: string): string {
  if (row.kind === 'fork') return '+';
  const list = (text: string): string => parts(text).join('; ');
  const fields = [
    row.term,
    row.input && `in: ${list(row.input)};`,
    row.output && `out: ${list(row.output)};`,
    row.systems && `system: ${list(row.systems)};`,
    row.grounds && `ground: ${list(row.grounds)}`,
  ];
  const written = row.kind === 'step' || row.kind === 'sub' ? fields.filter((field) => field !== '') : [];
  return [`${signs[row.kind]}${lane}: ${row.name}`, ...written].join(' | ');
}

function rowsOf(
  sheet: readonly (readonly string[])[],
  from: number,
  columns: readonly (TableColumn | undefined)[],
): Row[] {
  const read = sheet.slice(from).flatMap((cells, at) => {
    const cell = (column: TableColumn): string => {
      const place = columns.indexOf(column);
      // A bar divides the fields of a list, and a line is one line.
      return place < 0 ? '' : (cells[place] ?? '').replaceAll('|', '/').replace(/\s+/g, ' ').trim();
    };
    if (cells.every((each) => each.trim() === '')) return [];
    return [{ cell, row: from + at + 1, number: cell('number').replace(/\.$/, '') }];
  });
  return read.flatMap(({ cell, row, number }): Row[] => {
    const isStart = start.test(cell('name'));
    const isEnd = end.test(cell('name'));
    const isWait = wait.test(cell('name'));
    const name = cell('name').replace(isStart ? start : isEnd ? end : wait, '');
    // Where a sub-process begins and ends needs no words.
    if ((isStart || isEnd) && name === '' && number === '') return [];
    const ways = waysOf(cell('next'));
    const kind = isStart
      ? 'start'
      : isEnd
        ? 'end'
        : isWait
          ? 'wait'
          : read.some((each) => number !== '' && each.number.startsWith(`${number}.`))
            ? 'sub'
            : ways.length < 2
              ? 'step'
              : ways.every(({ label }) => label === '')
                ? 'fork'
                : 'decision';
    const inside = number.includes('.') ? number.slice(0, number.lastIndexOf('.')) : '';
    const texts = {
      ...{ number, name, lane: cell('lane'), input: cell('input'), output: cell('output'), term: cell('term') },
      ...{ systems: cell('systems'), grounds: cell('grounds'), next: cell('next') },
    };
    return [{ ...texts, row, kind, inside, ways }];
  });
}

/** `4`, `yes: 6; no: 19`, or the name of a step or an end instead of a number. */
function waysOf(next: string): { label: string; to: string }[] {
  return parts(next).map((part) => {
    const plain = part.replace(end, '');
    if (plain !== part || !part.includes(':')) return { label: '', to: plain };
    const colon = part.indexOf(':');
    return {
      label: part.slice(0, colon).trim(),
      to: part
        .slice(colon + 1)
        .trim()
        .replace(end, ''),
    };
  });
}

function parts(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
