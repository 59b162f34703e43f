import {
  parseXml,
  XmlCdata,
  XmlComment,
  XmlElement as ParsedElement,
  XmlText,
  type XmlNode as ParsedNode,
} from '@rgrove/parse-xml';
import { boundNamespace, type XmlChunk, type XmlElement, type XmlTree } from './xml-tree.ts';
import { unboundNamespace } from './namespaces.ts';
import { problemOf } from './problem-of.ts';
import { refuseEntities } from './refuse-entities.ts';
import { XmlProblem } from './xml-problem.ts';

/** Deeper than any diagram and far from the end of the stack. */
const deepest = 500;

/**
 * Parses a source text into a tree that knows where each element stands and what its prefixes mean.
 * Entity declarations are refused, an external document type is ignored, nothing is ever fetched.
 * Throws `XmlProblem` with code, line and column.
 */
export function parseSource(source: string): XmlTree {
  refuseEntities(source);
  try {
    const document = parseXml(source, { includeOffsets: true, preserveComments: true, preserveCdata: true });
    const root = document.root;
    if (root === null) throw new XmlProblem('no-root', source, 0);
    return { source, root: elementOf(root, undefined, source, 1) };
  } catch (error) {
    throw problemOf(error, source);
  }
}

function elementOf(parsed: ParsedElement, parent: XmlElement | undefined, source: string, depth: number): XmlElement {
  if (depth > deepest) throw new XmlProblem('too-deep', source, parsed.start, { deepest });
  const element: XmlElement = {
    kind: 'element',
    name: parsed.name,
    uri: '',
    local: '',
    attributes: [],
    declarations: new Map(),
    children: [],
    parent,
    start: parsed.start,
    end: Math.min(parsed.end, source.length),
    tag: undefined,
    dirty: false,
  };
  readAttributes(element, parsed.attributes);
  const { prefix, local } = split(parsed.name);
  element.uri = boundNamespace(element, prefix) ?? unboundNamespace(prefix);
  element.local = local;
  for (const child of parsed.children) {
    element.children.push(
      child instanceof ParsedElement ? elementOf(child, element, source, depth + 1) : chunkOf(child, element),
    );
  }
  return element;
}

function readAttributes(element: XmlElement, attributes: Readonly<Record<string, string>>): void {
  const names = Object.keys(attributes);
  for (const name of names) {
    if (name === 'xmlns') element.declarations.set('', attributes[name] ?? '');
    else if (name.startsWith('xmlns:')) element.declarations.set(name.slice(6), attributes[name] ?? '');
  }
  for (const name of names) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const { prefix, local } = split(name);
    const uri = prefix === '' ? '' : (boundNamespace(element, prefix) ?? unboundNamespace(prefix));
    element.attributes.push({ name, uri, local, value: attributes[name] ?? '' });
  }
}

function chunkOf(parsed: ParsedNode, parent: XmlElement): XmlChunk {
  const { start, end } = parsed;
  if (parsed instanceof XmlText) {
    return {
      kind: parsed instanceof XmlCdata ? 'cdata' : 'text',
      text: parsed.text,
      raw: undefined,
      start,
      end,
      parent,
    };
  }
  return {
    kind: parsed instanceof XmlComment ? 'comment' : 'instruction',
    text: '',
    raw: undefined,
    start,
    end,
    parent,
  };
}

function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon < 1 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}
