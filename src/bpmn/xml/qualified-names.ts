import { boundNamespace, type XmlElement } from './xml-tree.ts';
import { declareNamespace } from './edit-tree.ts';
import { fixedPrefix, namespaces, unboundPrefix } from './namespaces.ts';

/**
 * The name for a new child of `parent`, with the prefix that the file uses there: the parent's own for the parent's
 * namespace, else the default namespace, else any bound prefix; a namespace that is not bound is declared on the root.
 */
export function elementName(source: string, parent: XmlElement, uri: string, local: string): string {
  const unbound = unboundPrefix(uri);
  if (unbound !== undefined) return `${unbound}:${local}`;
  if (parent.uri === uri) {
    const prefix = parent.name.slice(0, Math.max(parent.name.indexOf(':'), 0));
    return join(prefix, local);
  }
  if (boundNamespace(parent, '') === uri) return local;
  if (uri === '') return local;
  return join(prefixFor(source, parent, uri), local);
}

/** The name for an attribute of `element`; an attribute in no namespace has no prefix. */
export function attributeName(source: string, element: XmlElement, uri: string, local: string): string {
  if (uri === '') return local;
  if (uri === namespaces.xml) return `xml:${local}`;
  const unbound = unboundPrefix(uri);
  return `${unbound ?? prefixFor(source, element, uri)}:${local}`;
}

/** A prefix bound to `uri` at `element`; declared on the root when the file has none. */
export function prefixFor(source: string, element: XmlElement, uri: string): string {
  const bound = boundPrefix(element, uri);
  if (bound !== undefined) return bound;
  let root = element;
  while (root.parent) root = root.parent;
  const wanted = fixedPrefix(uri) ?? 'ns';
  let prefix = wanted;
  for (let count = 1; boundNamespace(element, prefix) !== undefined || root.declarations.has(prefix); count += 1) {
    prefix = `${wanted}${count}`;
  }
  declareNamespace(source, root, prefix, uri);
  return prefix;
}

function boundPrefix(element: XmlElement, uri: string): string | undefined {
  for (let scope: XmlElement | undefined = element; scope; scope = scope.parent) {
    for (const [prefix, bound] of scope.declarations) {
      if (bound === uri && prefix !== '' && boundNamespace(element, prefix) === uri) return prefix;
    }
  }
  return undefined;
}

function join(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}
