import { parted, readListLine, type ListLine } from './list-line.ts';
import type { ListProblem } from './list-plan.ts';

/** A way out of a decision or a parallel block, or what a sub-process consists of. */
export interface ListBranch {
  readonly line: number;
  readonly column: number;
  readonly label: string;
  readonly share: number | undefined;
  readonly items: ListItem[];
}

/** A line with the branches that are indented under it. */
export interface ListItem extends ListLine {
  readonly branches: ListBranch[];
}

/** Lines in force: what stands in them and how far they are indented. A tab counts as four spaces. */
interface RawLine {
  readonly line: number;
  readonly indent: number;
  readonly column: number;
  readonly text: string;
}

/** The lines of a list, nested by their indentation. */
export function listTree(text: string, report: (problem: ListProblem) => void): ListItem[] {
  const lines = text.split(/\r?\n/).flatMap((line, at) => rawLine(line, at + 1));
  const next = { at: 0 };
  return readItems(lines, next, lines[0]?.indent ?? 0, report);
}

function rawLine(line: string, number: number): RawLine[] {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return [];
  const space = /^\s*/.exec(line)?.[0] ?? '';
  return [{ line: number, indent: space.replaceAll('\t', '    ').length, column: space.length + 1, text }];
}

function readItems(
  lines: readonly RawLine[],
  next: { at: number },
  indent: number,
  report: (problem: ListProblem) => void,
): ListItem[] {
  const items: ListItem[] = [];
  for (let raw = lines[next.at]; raw && raw.indent >= indent; raw = lines[next.at]) {
    const item = items.at(-1);
    if (raw.indent === indent) {
      next.at += 1;
      items.push({ ...readListLine(raw.text, raw.line, raw.column, report), branches: [] });
    } else if (item?.kind === 'sub') {
      const { line, column } = raw;
      item.branches.push({
        ...{ line, column, label: '', share: undefined },
        items: readItems(lines, next, raw.indent, report),
      });
    } else if (item && (item.kind === 'decision' || item.kind === 'fork')) {
      readBranches(lines, next, raw.indent, item, report);
    } else {
      next.at += 1;
      report({ code: item ? 'nests-nothing' : 'bad-indent', line: raw.line, column: raw.column, text: raw.text });
    }
  }
  return items;
}

function readBranches(
  lines: readonly RawLine[],
  next: { at: number },
  indent: number,
  { kind, line: owner, branches }: ListItem,
  report: (problem: ListProblem) => void,
): void {
  const outer = lines.find(({ line }) => line === owner)?.indent ?? 0;
  for (let raw = lines[next.at]; raw && raw.indent > outer; raw = lines[next.at]) {
    next.at += 1;
    if (raw.indent !== indent) report({ code: 'bad-indent', line: raw.line, column: raw.column, text: raw.text });
    const branch = kind === 'fork' ? forkBranch(raw, report) : decisionBranch(raw, report);
    branches.push(branch);
    const inner = lines[next.at];
    if (inner && inner.indent > indent) branch.items.push(...readItems(lines, next, inner.indent, report));
  }
}

function forkBranch({ line, column, text }: RawLine, report: (problem: ListProblem) => void): ListBranch {
  const first = { ...readListLine(text, line, column, report), branches: [] };
  return { line, column, label: '', share: undefined, items: [first] };
}

/** `label:` or `label 70%:`, then nothing, a jump or the first line of the branch. */
function decisionBranch({ line, column, text }: RawLine, report: (problem: ListProblem) => void): ListBranch {
  const { before, after } = parted(text);
  const [, words = '', percent] = /^(.*?)\s*(?:(\d+(?:[.,]\d+)?)\s*%)?$/.exec(before) ?? [];
  if (words === '') report({ code: 'branch-without-label', line, column, text });
  const share = percent === undefined ? undefined : Number(percent.replace(',', '.')) / 100;
  const start = column + text.length - after.length;
  const first = after === '' ? [] : [{ ...readListLine(after, line, start, report), branches: [] }];
  return { line, column, label: words.charAt(0).toUpperCase() + words.slice(1), share, items: first };
}
