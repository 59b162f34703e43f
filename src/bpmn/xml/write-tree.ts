import { startTagAt } from './start-tag.ts';
import type { XmlElement, XmlNode, XmlTree } from './xml-tree.ts';

/** The source text with the edits of its tree; what was not edited is copied byte for byte. */
export function writeTree({ source, root }: XmlTree): string {
  return source.slice(0, root.start) + written(root, source) + source.slice(root.end);
}

function written(node: XmlNode, source: string): string {
  if (node.kind !== 'element') return node.raw ?? source.slice(node.start, node.end);
  if (!node.dirty) return source.slice(node.start, node.end);
  const tag = node.tag ?? startTagAt(source, node.start, node.name);
  const attributes = tag.attributes.map(
    ({ lead, name, equals, quote, raw }) => lead + name + equals + quote + raw + quote,
  );
  const open = `<${node.name}${attributes.join('')}${tag.tail}`;
  if (tag.selfClosing && node.children.length === 0) return `${open}/>`;
  return `${open}>${node.children.map((child) => written(child, source)).join('')}${endTag(node, source)}`;
}

/** The end tag, with the white space that the file had in it. */
function endTag(element: XmlElement, source: string): string {
  const original = element.start < 0 ? '' : source.slice(source.lastIndexOf('<', element.end - 1), element.end);
  const space = original.startsWith('</') ? (/[ \t\r\n]*(?=>$)/.exec(original)?.[0] ?? '') : '';
  return `</${element.name}${space}>`;
}
