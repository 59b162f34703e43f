import { insertNodes, rawChunk, removeNode } from './edit-tree.ts';
import { isBlank, type XmlElement, type XmlTree } from './xml-tree.ts';

/** How a file is laid out: its line ends, one step of indentation, and the space before the slash of an empty element. */
export interface Layout {
  readonly lineEnd: string;
  readonly step: string;
  readonly tail: string;
}

export function layoutOf({ source, root }: XmlTree): Layout {
  const newline = source.indexOf('\n');
  const lineEnd = newline > 0 && source[newline - 1] === '\r' ? '\r\n' : '\n';
  const first = root.children.find(({ kind }) => kind === 'element');
  const space = first?.kind === 'element' ? lineBefore(first, source) : undefined;
  const step = space === undefined ? '  ' : (/[ \t]*$/.exec(space)?.[0] ?? '');
  return { lineEnd, step, tail: /( ?)\/>/.exec(source)?.[1] ?? '' };
}

/** Inserts `child` after the sibling `after` (first when there is none), on a line of its own where the file has lines. */
export function insertElement(
  source: string,
  layout: Layout,
  parent: XmlElement,
  child: XmlElement,
  after: XmlElement | undefined,
): void {
  const space = childSpace(parent, source, layout);
  if (after) {
    insertNodes(source, parent, parent.children.indexOf(after) + 1, space === '' ? [child] : [rawChunk(space), child]);
    return;
  }
  const first = parent.children.find(({ kind }) => kind === 'element');
  if (first) {
    insertNodes(source, parent, parent.children.indexOf(first), space === '' ? [child] : [child, rawChunk(space)]);
    return;
  }
  const last = parent.children.at(-1);
  if (last && isBlank(last)) removeNode(source, last);
  const closing = space === '' ? '' : space.slice(0, space.length - layout.step.length);
  const nodes = space === '' ? [child] : [rawChunk(space), child, rawChunk(closing)];
  insertNodes(source, parent, parent.children.length, nodes);
}

/** Takes an element out together with the white space before it; a parent that is left with nothing is left empty. */
export function removeElement(source: string, element: XmlElement): void {
  const { parent } = element;
  if (!parent) return;
  const before = parent.children[parent.children.indexOf(element) - 1];
  removeNode(source, element);
  if (before && isBlank(before)) removeNode(source, before);
  if (parent.children.every(isBlank)) for (const child of [...parent.children]) removeNode(source, child);
}

/** The white space that goes before a new child of `parent`: empty where the file runs on in one line. */
function childSpace(parent: XmlElement, source: string, layout: Layout): string {
  const sibling = parent.children.find(({ kind }) => kind === 'element');
  if (sibling?.kind === 'element') return lineBefore(sibling, source) ?? '';
  if (!parent.parent) return layout.lineEnd + layout.step;
  const own = lineBefore(parent, source);
  return own === undefined ? '' : own + layout.step;
}

/** The last line break before an element and the indentation after it; `undefined` when it does not begin a line. */
function lineBefore(element: XmlElement, source: string): string | undefined {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (!before || !isBlank(before) || before.kind === 'element') return undefined;
  const written = before.raw ?? source.slice(before.start, before.end);
  return /\r?\n[ \t]*$/.exec(written)?.[0];
}
