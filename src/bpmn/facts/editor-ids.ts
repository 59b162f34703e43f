import { insertNodes, removeNode, setAttribute, textChunk } from '#bpmn/xml/edit-tree.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { attributeOf, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { textOf } from './read-facts.ts';
import { isReferenceAttribute, isReferenceElement, referenceFact } from './references.ts';
import type { SourceIndex } from './source-index.ts';

/** An id that the reader of bpmn-js takes; it drops every element whose id has other characters, or is taken already. */
const plainId = /^[a-z_][\w.-]*$/i;

/** Ids that stand for themselves in the editor, by the keys that the facts of the file have (`indexSource`). */
export type EditorIds = ReadonlyMap<string, string>;

/** Whether a text has an id that `giveEditorIds` would change; it may say so of a text that has none. */
export function hasStrangeIds(text: string): boolean {
  const seen = new Set<string>();
  for (const [, , id = ''] of text.matchAll(/\sid\s*=\s*(["'])(.*?)\1/gs)) {
    if (seen.has(id) || !plainId.test(id) || id in {}) return true;
    seen.add(id);
  }
  return false;
}

/**
 * Gives every element whose id bpmn-js would refuse one that it takes, and lets what refers to it follow: letters of all
 * alphabets, a leading digit, white space, a colon, a name that every object has (`constructor`), an id that another
 * element has already. What refers to a repeated id means the first; the drawings of it are those of its elements in
 * their order. Returns which key each new id stands for.
 */
export function giveEditorIds(index: SourceIndex): EditorIds {
  const { tree, keyOf } = index;
  const ids = new Map<string, string>();
  const now = new Map<string, string>();
  const taken = new Set(index.elementOf.keys());
  for (const [element, key] of keyOf) {
    const id = attributeOf(element, 'id');
    if (id === undefined || id.trim() === '' || (id === key && plainId.test(id))) continue;
    const safe = freeId(taken);
    taken.add(safe);
    ids.set(safe, key);
    now.set(key, safe);
    setAttribute(tree.source, element, { name: 'id', uri: '', local: 'id', value: safe });
  }
  if (now.size === 0) return ids;
  const drawn = new Map<string, number>();
  follow(tree.root);
  return ids;

  function follow(element: XmlElement): void {
    for (const attribute of [...element.attributes]) {
      if (attribute.uri !== '' || !isReferenceAttribute(element, attribute.local)) continue;
      const isDrawing = attribute.local === 'bpmnElement' && element.uri === namespaces.bpmndi;
      const value = isDrawing ? shownBy(element, attribute.value) : meant(element, attribute.value);
      if (value !== undefined) setAttribute(tree.source, element, { ...attribute, value });
    }
    if (isReferenceElement(element) && childElements(element).length === 0) {
      const value = meant(element, textOf(element));
      if (value !== undefined) setText(element, value);
    }
    for (const child of childElements(element)) follow(child);
  }

  function meant(element: XmlElement, written: string): string | undefined {
    return now.get(written.trim()) ?? now.get(referenceFact(written, element, index.targetNamespace));
  }

  /** The drawings of a repeated id, lines apart from shapes, are those of its elements one after the other. */
  function shownBy(drawing: XmlElement, written: string): string | undefined {
    const id = referenceFact(written, drawing, index.targetNamespace);
    const keys = [id, ...repeatedKeys(id)].filter((key) => isLine(index.elementOf.get(key)) === isLine(drawing));
    const place = `${drawing.local} ${id}`;
    const count = drawn.get(place) ?? 0;
    drawn.set(place, count + 1);
    const key = keys[count] ?? keys[0] ?? id;
    return key === id ? meant(drawing, written) : now.get(key);
  }

  function repeatedKeys(id: string): string[] {
    const keys: string[] = [];
    for (let count = 2; index.elementOf.has(`${id}~${String(count)}`); count += 1) keys.push(`${id}~${String(count)}`);
    return keys;
  }

  function setText(element: XmlElement, value: string): void {
    for (const child of [...element.children]) removeNode(tree.source, child);
    insertNodes(tree.source, element, 0, [textChunk(value, 'text', '\n')]);
  }
}

const lines = new Set([
  'BPMNEdge',
  'sequenceFlow',
  'messageFlow',
  'association',
  'dataInputAssociation',
  'dataOutputAssociation',
]);

function isLine(element: XmlElement | undefined): boolean {
  return element !== undefined && lines.has(element.local);
}

function freeId(taken: ReadonlySet<string>): string {
  for (let count = taken.size; ; count += 1) if (!taken.has(`Id_${String(count)}`)) return `Id_${String(count)}`;
}
