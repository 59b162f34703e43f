/** A process told in one language: headings, paragraphs and nested lists, ready for a page, a file or a reader of screens. */
export interface Told {
  readonly title: string;
  readonly sections: readonly ToldSection[];
}

export interface ToldSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly ToldItem[];
  /** Below the paragraphs. */
  readonly table?: ToldTable;
}

/** Rows under a head; the first cell of each says what the row is about. A cell may have several lines. */
export interface ToldTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ToldItem {
  /** The element that the sentence is about; '' for none. */
  readonly node: string;
  /** The element is told at another place; this only leads there. */
  readonly leads: boolean;
  readonly text: string;
  /** What is known beyond the bare course: documents, systems, grounds. */
  readonly notes: readonly string[];
  readonly items: readonly ToldItem[];
}

/** As plain text: nested sentences are indented, each way of a decision opens with a dash, cells stand apart by tabs. `brief` leaves the notes out. */
export function toldText(told: Told, brief = false): string {
  const lines = [told.title];
  for (const { heading, paragraphs, items, table } of told.sections) {
    lines.push('', heading, '', ...paragraphs);
    for (const row of table ? [table.head, ...table.rows] : []) lines.push(row.join('\t').replaceAll('\n', ' '));
    for (const item of items) addItem(lines, item, 0, brief);
  }
  return `${lines.join('\n')}\n`;
}

function addItem(lines: string[], { text, notes, items }: ToldItem, depth: number, brief: boolean): void {
  const indent = '   '.repeat(depth);
  lines.push(`${indent}${depth > 0 ? '– ' : ''}${text}`);
  if (!brief && notes.length > 0) lines.push(`${indent}${depth > 0 ? '  ' : ''}${notes.join(' ')}`);
  for (const item of items) addItem(lines, item, depth + 1, brief);
}
