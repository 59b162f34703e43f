import { escapeAttribute, escapeText } from './escape.ts';
import { parseSource } from './parse-source.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';

/** What a drawing needs; scripts, foreign content, animation, style sheets and pictures are not among it. */
const elements = new Set(
  (
    'svg g defs marker symbol use path rect circle ellipse line polyline polygon text tspan title desc ' +
    'clipPath mask pattern linearGradient radialGradient stop'
  ).split(' '),
);

/** Anything in a value that could fetch: only references into the same drawing remain. */
const fetching = /(?:url|src|image|image-set|cross-fade|element|expression)\s*\(\s*(?!["']?#)|@import|javascript:|\\/i;

/**
 * A drawing without anything that runs, loads or leads elsewhere: only known shapes, no `on…` attributes,
 * links and `url()` only into the drawing itself. Throws `XmlProblem` when the text is not XML.
 */
export function safeSvg(text: string): string {
  const { root } = parseSource(text);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, true)}\n`;
}

function write(element: XmlElement, isRoot: boolean): string {
  if (element.uri !== svg || !elements.has(element.local) || (isRoot && element.local !== 'svg')) {
    return isRoot ? `<svg xmlns="${svg}"/>` : '';
  }
  const attributes = element.attributes
    .flatMap(safeAttribute)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value, '"')}"`);
  const content = element.children
    .map((child) => {
      if (child.kind === 'element') return write(child, false);
      return child.kind === 'text' || child.kind === 'cdata' ? escapeText(child.text) : '';
    })
    .join('');
  const start = `<${element.local}${isRoot ? ` xmlns="${svg}"` : ''}${attributes.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${element.local}>`;
}

function safeAttribute({ uri, local, name, value }: XmlAttribute): [string, string][] {
  if (local === 'href' && (uri === '' || uri === xlink)) return value.startsWith('#') ? [['href', value]] : [];
  if (uri !== '') return name === 'xml:space' || name === 'xml:lang' ? [[name, value]] : [];
  if (/^on/i.test(local) || !/^[a-zA-Z][\w-]*$/.test(local)) return [];
  if (local === 'style') {
    const kept = value.split(';').filter((declaration) => declaration.trim() !== '' && !fetching.test(declaration));
    return kept.length === 0 ? [] : [['style', kept.join(';')]];
  }
  return fetching.test(value) ? [] : [[local, value]];
}
