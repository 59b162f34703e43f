import { insertElement, type Layout } from '#bpmn/xml/layout.ts';
import { namespaces, qualifiedName } from '#bpmn/xml/namespaces.ts';
import { elementName } from '#bpmn/xml/qualified-names.ts';
import { declareNamespace, newElement, setAttribute } from '#bpmn/xml/edit-tree.ts';
import { boundNamespace, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { segmentOf } from '#bpmn/facts/field-path.ts';
import type { SourceIndex } from '#bpmn/facts/source-index.ts';
import { slotRank } from './slot-rank.ts';
import { UnwritableFacts } from './unwritable-facts.ts';

/** One patch being written: the facts of the source, the facts to reach, and where each of them stands in the tree. */
export interface Patch {
  readonly source: string;
  readonly index: SourceIndex;
  readonly layout: Layout;
  readonly before: Facts;
  readonly after: Facts;
  /** The element of every entity, old and new. */
  readonly elements: Map<string, XmlElement>;
  /** The folded elements of every entity that the patch touches, by path. */
  readonly paths: Map<string, Map<string, XmlElement>>;
}

const known = new Set<string>([namespaces.bpmn, namespaces.bpmndi, namespaces.dc, namespaces.di]);

/** Puts an element where the schema wants it: after the siblings of its rank or a lower one. */
export function insertInSlot(patch: Patch, parent: XmlElement, child: XmlElement): void {
  const rank = rankOf(parent, child);
  const after = childElements(parent).findLast((sibling) => rankOf(parent, sibling) <= rank);
  insertElement(patch.source, patch.layout, parent, child, after);
}

function rankOf(parent: XmlElement, child: XmlElement): number {
  return slotRank(parent.local, child.local, known.has(child.uri));
}

/** A new element with the prefix that the file uses for it. */
export function createElement(patch: Patch, parent: XmlElement, canonical: string, entity: string): XmlElement {
  const name = qualifiedName(canonical);
  if (!name || name.local === '') throw new UnwritableFacts('type-missing', entity, canonical);
  const element = newElement(elementName(patch.source, parent, name.uri, name.local), name.uri, name.local);
  if (element.tag) element.tag.tail = patch.layout.tail;
  const inherited = boundNamespace(parent, '');
  if (name.uri === '' && inherited !== '') declareNamespace(patch.source, element, '', '');
  return element;
}

/** The folded element of an entity at a path; it and what is around it come into being when they are not there. */
export function elementAt(patch: Patch, entity: string, segments: readonly string[]): XmlElement {
  let element = patch.elements.get(entity);
  if (!element) throw new UnwritableFacts('parent-missing', entity);
  const paths = patch.paths.get(entity) ?? new Map<string, XmlElement>();
  patch.paths.set(entity, paths);
  let path = '';
  for (const text of segments) {
    path = path === '' ? text : `${path}/${text}`;
    const present = paths.get(path);
    if (present) {
      element = present;
      continue;
    }
    const segment = segmentOf(text);
    const child = createElement(patch, element, segment.name, entity);
    insertInSlot(patch, element, child);
    sayMark(patch.source, child, segment);
    paths.set(path, child);
    element = child;
  }
  return element;
}

/** Gives a new element the attributes that tell it from its siblings. */
function sayMark(source: string, element: XmlElement, mark: ReturnType<typeof segmentOf>): void {
  const { identity, language, target } = mark;
  if (identity !== undefined) setAttribute(source, element, { name: 'id', uri: '', local: 'id', value: identity });
  if (target !== undefined) setAttribute(source, element, { name: 'target', uri: '', local: 'target', value: target });
  if (language !== undefined) {
    setAttribute(source, element, { name: 'xml:lang', uri: namespaces.xml, local: 'lang', value: language });
  }
}
