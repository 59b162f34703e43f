/** A piece of a note in Markdown, as far as SOURCES.md files use it. */
export type NoteBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The blocks of a note, in order. */
export function noteBlocks(text: string): NoteBlock[] {
  return text
    .split(/\r?\n\s*\n/)
    .map((block) => block.trim().split(/\r?\n/))
    .filter(([first]) => first)
    .flatMap((lines) => blocksOf(lines));
}

function blocksOf(lines: readonly string[]): NoteBlock[] {
  const [first = '', ...rest] = lines;
  if (first.startsWith('#')) {
    const text = first.replace(/^#+\s*/, '');
    const heading: NoteBlock = { kind: first.startsWith('##') ? 'heading' : 'title', text };
    return rest.length > 0 ? [heading, ...blocksOf(rest)] : [heading];
  }
  if (first.startsWith('|')) return [tableOf(lines)];
  if (/^[-*]\s/.test(first)) return [{ kind: 'list', items: listItems(lines) }];
  return [{ kind: 'paragraph', text: lines.join(' ') }];
}

function tableOf([head = '', , ...rows]: readonly string[]): NoteBlock {
  return { kind: 'table', head: cellsOf(head), rows: rows.map((row) => cellsOf(row)) };
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** A line that does not begin with a mark belongs to the item before it. */
function listItems(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (/^[-*]\s/.test(line)) items.push(line.slice(2).trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
  }
  return items;
}
