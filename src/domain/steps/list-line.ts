import type { Amount } from '#domain/diagram/step-details.ts';
import type { ListProblem } from './list-plan.ts';
import { readTerm } from './term.ts';

/** What the first sign or word of a line says that it is. */
export type LineKind = 'client' | 'pool' | 'start' | 'end' | 'wait' | 'decision' | 'fork' | 'jump' | 'step' | 'sub';

/** A message of a line: to the pool or from it; without a pool, the first one. */
export interface LineMessage {
  readonly out: boolean;
  readonly pool: string;
  readonly name: string;
  readonly column: number;
}

/** One line of a list, read by itself. */
export interface ListLine {
  readonly line: number;
  readonly column: number;
  readonly kind: LineKind;
  /** Empty: the lane of the line before. */
  readonly lane: string;
  readonly name: string;
  readonly work: Amount | undefined;
  readonly wait: Amount | undefined;
  readonly incoming: readonly string[];
  readonly produced: readonly string[];
  readonly data: readonly string[];
  readonly systems: readonly string[];
  readonly grounds: readonly string[];
  readonly messages: readonly LineMessage[];
}

const signs: Readonly<Record<string, LineKind>> = {
  '>': 'start',
  '.': 'end',
  '~': 'wait',
  '?': 'decision',
  '+': 'fork',
  '=': 'sub',
};
const pools: readonly (readonly [LineKind, RegExp])[] = [
  ['client', /^(клиент|client)$/i],
  ['pool', /^(пул|сырттағы|внешний|pool|outside)$/i],
];
const fields = [
  ['incoming', /^(кіріс|вход|in|input)$/i],
  ['produced', /^(шығыс|выход|out|output)$/i],
  ['data', /^(деректер|данные|data)$/i],
  ['systems', /^(жүйе|аж|система|ис|system)$/i],
  ['grounds', /^(негіз|негіздеме|основание|нпа|ground)$/i],
  ['wait', /^(күту|ожидание|wait)$/i],
] as const;

/** Reads one line, `text` without its indentation, which ends before `column`. */
export function readListLine(
  text: string,
  line: number,
  column: number,
  report: (problem: ListProblem) => void,
): ListLine {
  const jump = /^->\s*(.*)$/.exec(text);
  if (jump) return { ...blank(line, column), kind: 'jump', name: (jump[1] ?? '').trim() };
  const [head = '', ...rest] = text.split('|');
  const sign = signs[head.charAt(0)];
  const { before, after } = parted(sign ? head.slice(1) : head);
  const pool = sign ? undefined : pools.find(([, pattern]) => pattern.test(before))?.[0];
  const read = {
    ...blank(line, column),
    kind: pool ?? sign ?? ('step' as const),
    lane: pool ? '' : before,
    name: after,
  };
  let at = column + head.length + 1;
  for (const field of rest) {
    const start = at + (field.length - field.trimStart().length);
    Object.assign(read, readField(field.trim(), read, start, report));
    at += field.length + 1;
  }
  return read;
}

/** `Lane: Name`; without a colon everything is the name. A leading colon keeps further ones in the name. */
export function parted(text: string): { readonly before: string; readonly after: string } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { before: '', after: text.trim() }
    : { before: text.slice(0, colon).trim(), after: text.slice(colon + 1).trim() };
}

function readField(
  text: string,
  read: ListLine,
  column: number,
  report: (problem: ListProblem) => void,
): Partial<ListLine> {
  const problem = (code: ListProblem['code']): Partial<ListLine> => {
    report({ code, line: read.line, column, text });
    return {};
  };
  if (text === '') return {};
  const message = /^(=>|<=)\s*(.*)$/.exec(text);
  if (message) {
    const { before, after } = parted(message[2] ?? '');
    const sent = { out: message[1] === '=>', pool: before, name: after, column };
    return after === '' ? problem('name-missing') : { messages: [...read.messages, sent] };
  }
  const { before, after } = parted(text);
  if (before === '') {
    const work = readTerm(text);
    return work ? { work } : problem(/^\d/.test(text) ? 'bad-term' : 'unknown-field');
  }
  const field = fields.find(([, pattern]) => pattern.test(before))?.[0];
  if (field === undefined) return problem('unknown-field');
  if (field === 'wait') {
    const wait = readTerm(after);
    return wait ? { wait } : problem('bad-term');
  }
  // A ground may hold commas of its own: «43-бап, 2-тармақ»; what is divided by semicolons may, too.
  const separator = field === 'grounds' || after.includes(';') ? ';' : ',';
  const named = after.split(separator).map((each) => each.trim());
  return { [field]: [...read[field], ...named.filter((each) => each !== '')] };
}

function blank(line: number, column: number): ListLine {
  return {
    ...{ line, column, kind: 'step', lane: '', name: '', work: undefined, wait: undefined },
    ...{ incoming: [], produced: [], data: [], systems: [], grounds: [], messages: [] },
  };
}
