import { escapeAttribute, escapeCdata, escapeText } from './escape.ts';
import { startTagAt, type StartTag } from './start-tag.ts';
import type { XmlAttribute, XmlChunk, XmlElement, XmlNode } from './xml-tree.ts';

/** A new element without attributes and content, not yet in a tree. */
export function newElement(name: string, uri: string, local: string): XmlElement {
  return {
    kind: 'element',
    name,
    uri,
    local,
    attributes: [],
    declarations: new Map(),
    children: [],
    parent: undefined,
    start: -1,
    end: -1,
    tag: { attributes: [], tail: '', selfClosing: true },
    dirty: true,
  };
}

/** Characters to be written as they are: markup, or white space of the layout. */
export function rawChunk(raw: string, text = ''): XmlChunk {
  return { kind: 'text', text, raw, start: -1, end: -1, parent: undefined };
}

/** Text that is escaped when written; line ends become those of the file. */
export function textChunk(text: string, kind: 'text' | 'cdata', lineEnd: string): XmlChunk {
  const written = kind === 'cdata' ? escapeCdata(text) : escapeText(text);
  return { kind, text, raw: written.replaceAll('\n', lineEnd), start: -1, end: -1, parent: undefined };
}

/** Sets an attribute and leaves the others, their order and spacing as they are; a new one stands last. */
export function setAttribute(source: string, element: XmlElement, attribute: XmlAttribute): void {
  const tag = tagForEditing(source, element);
  const position = tag.attributes.findIndex(({ name }) => name === attribute.name);
  const present = tag.attributes[position];
  if (present) {
    tag.attributes[position] = { ...present, raw: escapeAttribute(attribute.value, present.quote) };
  } else {
    const raw = escapeAttribute(attribute.value, '"');
    const lead = tag.attributes.length > 1 ? (tag.attributes.at(-1)?.lead ?? ' ') : ' ';
    tag.attributes.push({ lead, name: attribute.name, equals: '=', quote: '"', raw });
  }
  const known = element.attributes.find(({ name }) => name === attribute.name);
  if (known) known.value = attribute.value;
  else if (attribute.uri !== namespaceOfDeclarations) element.attributes.push({ ...attribute });
}

const namespaceOfDeclarations = 'http://www.w3.org/2000/xmlns/';

/** Binds a prefix (empty: the default namespace) on an element. */
export function declareNamespace(source: string, element: XmlElement, prefix: string, uri: string): void {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  setAttribute(source, element, { name, uri: namespaceOfDeclarations, local: prefix, value: uri });
  element.declarations.set(prefix, uri);
}

export function removeAttribute(source: string, element: XmlElement, name: string): void {
  const tag = tagForEditing(source, element);
  const position = tag.attributes.findIndex((attribute) => attribute.name === name);
  if (position >= 0) tag.attributes.splice(position, 1);
  const known = element.attributes.findIndex((attribute) => attribute.name === name);
  if (known >= 0) element.attributes.splice(known, 1);
}

export function renameElement(source: string, element: XmlElement, name: string, uri: string, local: string): void {
  tagForEditing(source, element);
  element.name = name;
  element.uri = uri;
  element.local = local;
}

/** Puts nodes among the children of `parent`, before the child at `position`. */
export function insertNodes(source: string, parent: XmlElement, position: number, nodes: readonly XmlNode[]): void {
  const tag = tagForEditing(source, parent);
  // The space before a slash has no place before the bracket of a tag that holds something.
  if (tag.selfClosing && parent.start < 0) tag.tail = '';
  tag.selfClosing = false;
  for (const node of nodes) node.parent = parent;
  parent.children.splice(position, 0, ...nodes);
}

export function removeNode(source: string, node: XmlNode): void {
  const { parent } = node;
  if (!parent) return;
  tagForEditing(source, parent);
  const position = parent.children.indexOf(node);
  if (position >= 0) parent.children.splice(position, 1);
  node.parent = undefined;
}

/** The tag of an element that is about to change; from here on the element and all around it are written piece by piece. */
function tagForEditing(source: string, element: XmlElement): StartTag {
  const tag = element.tag ?? startTagAt(source, element.start, element.name);
  element.tag = tag;
  for (let dirty: XmlElement | undefined = element; dirty; dirty = dirty.parent) dirty.dirty = true;
  return tag;
}
