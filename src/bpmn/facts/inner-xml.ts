import { escapeAttribute, escapeText } from '#bpmn/xml/escape.ts';
import { fixedPrefix, namespaces } from '#bpmn/xml/namespaces.ts';
import type { XmlElement } from '#bpmn/xml/xml-tree.ts';

/**
 * Mixed content as one canonical value: each element declares its own namespace as the default one,
 * attributes are sorted, comments and instructions are left out. The value can be written anywhere as it is.
 */
export function innerXml(element: XmlElement): string {
  return inner(element, undefined);
}

function inner(element: XmlElement, namespace: string | undefined): string {
  return element.children
    .map((child) => (child.kind === 'element' ? outer(child, namespace) : escapeText(child.text)))
    .join('');
}

function outer(element: XmlElement, namespace: string | undefined): string {
  const declared = element.uri === namespace ? [] : [` xmlns="${escapeAttribute(element.uri, '"')}"`];
  const attributes = element.attributes
    .map(({ uri, local, value }) => ({ uri, local, value, order: `${uri} ${local}` }))
    .sort((left, right) => (left.order < right.order ? -1 : 1))
    .map(({ uri, local, value }, position) => {
      const written = `="${escapeAttribute(value, '"')}"`;
      if (uri === '') return ` ${local}${written}`;
      if (uri === namespaces.xml) return ` xml:${local}${written}`;
      const prefix = fixedPrefix(uri) ?? `a${position}`;
      return ` xmlns:${prefix}="${escapeAttribute(uri, '"')}" ${prefix}:${local}${written}`;
    });
  const tag = `${element.local}${declared.join('')}${attributes.join('')}`;
  const content = inner(element, element.uri);
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${element.local}>`;
}
