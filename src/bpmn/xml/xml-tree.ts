import type { StartTag } from './start-tag.ts';

/** An attribute as it is understood; namespace declarations are not among them. */
export interface XmlAttribute {
  /** The name as written in the file, prefix included. */
  readonly name: string;
  readonly uri: string;
  readonly local: string;
  value: string;
}

/** Anything between tags that is not an element; `raw` is set when it is not in the source any more. */
export interface XmlChunk {
  readonly kind: 'text' | 'cdata' | 'comment' | 'instruction';
  /** The characters it stands for (comments and instructions: empty). */
  readonly text: string;
  readonly raw: string | undefined;
  readonly start: number;
  readonly end: number;
  parent: XmlElement | undefined;
}

/**
 * An element of a source text. It can be edited (edit-tree.ts) and is written back from its source
 * as long as it is not `dirty`; an element that is new has `start` -1.
 */
export interface XmlElement {
  readonly kind: 'element';
  /** The name as written in the file, prefix included. */
  name: string;
  uri: string;
  local: string;
  readonly attributes: XmlAttribute[];
  /** Namespace declarations on this element: prefix (empty for the default namespace) to URI. */
  readonly declarations: Map<string, string>;
  children: XmlNode[];
  parent: XmlElement | undefined;
  readonly start: number;
  readonly end: number;
  tag: StartTag | undefined;
  dirty: boolean;
}

export type XmlNode = XmlElement | XmlChunk;

export interface XmlTree {
  readonly source: string;
  readonly root: XmlElement;
}

/** The value of an attribute without namespace. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((attribute) => attribute.uri === '' && attribute.local === local)?.value;
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.kind === 'element');
}

/** Whether a node is text that consists of white space. */
export function isBlank(node: XmlNode): boolean {
  return node.kind === 'text' && !/[^ \t\r\n]/.test(node.text);
}

/** The namespace that `prefix` is bound to at `element` (empty prefix: the default namespace); `undefined` when unbound. */
export function boundNamespace(element: XmlElement, prefix: string): string | undefined {
  if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
  for (let scope: XmlElement | undefined = element; scope; scope = scope.parent) {
    const uri = scope.declarations.get(prefix);
    if (uri !== undefined) return uri === '' && prefix !== '' ? undefined : uri;
  }
  return prefix === '' ? '' : undefined;
}
