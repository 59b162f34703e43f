import { escapeAttribute, escapeText } from '#bpmn/xml/escape.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import type { XmlElement } from '#bpmn/xml/xml-tree.ts';
import { isReferenceAttribute, isReferenceElement } from '#bpmn/facts/references.ts';

export interface Spelling {
  /** Put before every prefix; the default namespace gets a prefix too. */
  readonly prefix: string;
  /** White space between tags and between attributes. */
  readonly space: string;
  readonly reverseAttributes: boolean;
  /** Added to every coordinate of the drawing. */
  readonly shift: number;
}

/** The same diagram written by another hand: other prefixes, order of attributes, white space, geometry, no comments. */
export function respelled(text: string, spelling: Spelling): string {
  const { root } = parseSource(text);
  return `<?xml version="1.0"?>${spelling.space}${written(root, spelling)}\n`;
}

function written(element: XmlElement, spelling: Spelling): string {
  const { space, reverseAttributes } = spelling;
  const declarations = [...element.declarations].map(([prefix, uri]) =>
    prefix === '' && uri === ''
      ? ''
      : `${space || ' '}xmlns:${renamed(prefix, spelling)}="${escapeAttribute(uri, '"')}"`,
  );
  const attributes = element.attributes.map((attribute) => {
    const { name, uri, local } = attribute;
    const isName = (uri === namespaces.xsi && local === 'type') || (uri === '' && isReferenceAttribute(element, local));
    const value = isName
      ? prefixed(element, attribute.value, spelling)
      : moved(element, local, attribute.value, spelling);
    return `${space || ' '}${qualified(name, spelling, false)}='${escapeAttribute(value, "'")}'`;
  });
  if (reverseAttributes) attributes.reverse();
  const tag = qualified(element.name, spelling, element.uri !== '');
  const hasText = element.children.some((child) => child.kind !== 'element' && child.text.trim() !== '');
  const content = element.children.map((child) => {
    if (child.kind === 'element') return hasText ? written(child, spelling) : space + written(child, spelling);
    const text = isReferenceElement(element) ? prefixed(element, child.text.trim(), spelling) : child.text;
    return hasText ? escapeText(text) : '';
  });
  return `<${tag}${declarations.join('')}${attributes.join('')}${space}>${content.join('')}${hasText ? '' : space}</${tag}${space}>`;
}

function renamed(prefix: string, { prefix: added }: Spelling): string {
  return added + (prefix === '' ? 'default' : prefix);
}

function qualified(name: string, spelling: Spelling, isElement: boolean): string {
  if (name.startsWith('xml:')) return name;
  const colon = name.indexOf(':');
  if (colon > 0) return `${renamed(name.slice(0, colon), spelling)}:${name.slice(colon + 1)}`;
  return isElement ? `${renamed('', spelling)}:${name}` : name;
}

function prefixed(element: XmlElement, value: string, spelling: Spelling): string {
  const colon = value.indexOf(':');
  const bound = (prefix: string): boolean => {
    for (let scope: XmlElement | undefined = element; scope; scope = scope.parent) {
      if (scope.declarations.has(prefix)) return true;
    }
    return false;
  };
  if (colon > 0)
    return bound(value.slice(0, colon)) ? renamed(value.slice(0, colon), spelling) + value.slice(colon) : value;
  const isType = /^t[A-Z]/.test(value) && bound('');
  return isType ? `${renamed('', spelling)}:${value}` : value;
}

function moved(element: XmlElement, local: string, value: string, { shift }: Spelling): string {
  const isPlace =
    (element.uri === namespaces.dc || element.uri === namespaces.di) && /^(x|y|width|height)$/.test(local);
  return isPlace && value.trim() !== '' && Number.isFinite(Number(value)) ? String(Number(value) + shift) : value;
}
