import { insertNodes, removeAttribute, removeNode, setAttribute, textChunk } from '#bpmn/xml/edit-tree.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { attributeOf, boundNamespace, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { isReferenceAttribute, isReferenceElement, referenceFact } from './references.ts';
import { indexSource } from './source-index.ts';
import { giveEditorIds, hasStrangeIds, type EditorIds } from './editor-ids.ts';
import { textOf } from './read-facts.ts';

/** What a file has to hold for any of the faults below; almost no file does, and then nothing is read twice. */
const suspicious = [
  /\sxmlns\s*=\s*(["'])\s*\1/,
  /:?Bounds\b[^>]*\s(?:x|y)\s*=\s*["'](?!\s*[-+]?[\d.])/,
  /:?Bounds\b(?:(?!\bwidth\s*=\s*["']\s*-?[\d.])[^>])*>/,
  /:?Bounds\b(?:(?!\bheight\s*=\s*["']\s*-?[\d.])[^>])*>/,
  /<(?:[\w.-]+:)?(?:text|script|\w*Refs?|incoming|outgoing)\b(?:[^>]*[^/>])?>[^<]*<(?![/!])/,
  /(?:Refs?|bpmnElement|default)\s*=\s*["']\s*[^"':\s]+:/,
  /(?:Refs?|incoming|outgoing)>\s*[^<:\s]+:/,
  /(?:fill|stroke|color)\s*=\s*["'](?!\s*(?:#[\da-f]+|[a-z]*|(?:rgb|hsl)a?\([\w\s.,%/+-]*\))\s*["'])/i,
];

/** A colour as CSS writes it, which cannot fetch anything. */
const plainColour = /^\s*(?:#[\da-f]+|[a-z]*|(?:rgb|hsl)a?\([\w\s.,%/+-]*\))\s*$/i;

/** What bpmn-js is given, and which key of the file's facts each id stands for that was put in the place of another. */
export interface EditorSource {
  readonly text: string;
  readonly ids: EditorIds;
}

/**
 * The source as the editor gets it, when the file is valid enough to be shown but bpmn-js would stumble over it: it loops
 * for ever on a label whose bounds have no size, breaks on elements inside a text, cannot write what is in no namespace,
 * does not find what a reference with the prefix of the target namespace names, drops elements under ids it does not
 * like, knows no pool that is drawn as its process, and fetches what a colour names by its address. The source itself
 * stays as it came; saving carries over edits only. Any other file is returned as it is. Throws `XmlProblem`.
 */
export function sourceForEditor(text: string): EditorSource {
  if (!isSuspicious(text)) {
    return { text, ids: new Map() };
  }
  const tree = parseSource(text);
  // The ids first: an id may look like a name with a prefix.
  const ids = giveEditorIds(indexSource(tree));
  const targetNamespace = attributeOf(tree.root, 'targetNamespace') ?? '';
  visit(tree.root);
  drawPools(text, tree.root);
  return { text: writeTree(tree), ids };

  function visit(element: XmlElement): void {
    if (isLabel(element)) removeSizeless(text, element);
    plainReferences(text, element, targetNamespace);
    flattenText(text, element);
    for (const child of childElements(element)) if (child.uri === '') removeElement(text, child);
    plainColours(text, element);
    for (const child of childElements(element)) visit(child);
  }
}

/** Some programs draw a pool under the id of its process; for bpmn-js the steps in it would stand in no pool. */
function drawPools(source: string, root: XmlElement): void {
  const pools = new Map<string, string>();
  for (const participant of descendants(root, namespaces.bpmn, 'participant')) {
    const [process, id] = [attributeOf(participant, 'processRef'), attributeOf(participant, 'id')];
    if (process !== undefined && id !== undefined) pools.set(process, id);
  }
  const shapes = descendants(root, namespaces.bpmndi, 'BPMNShape');
  const drawn = new Set(shapes.map((shape) => attributeOf(shape, 'bpmnElement')));
  for (const shape of shapes) {
    const pool = pools.get(attributeOf(shape, 'bpmnElement') ?? '');
    if (pool === undefined || drawn.has(pool)) continue;
    setAttribute(source, shape, { name: 'bpmnElement', uri: '', local: 'bpmnElement', value: pool });
  }
}

function descendants(element: XmlElement, uri: string, local: string): XmlElement[] {
  const own = element.uri === uri && element.local === local ? [element] : [];
  return [...own, ...childElements(element).flatMap((child) => descendants(child, uri, local))];
}

function isSuspicious(text: string): boolean {
  return (
    suspicious.some((pattern) => pattern.test(text)) || isNameless(text) || drawsProcess(text) || hasStrangeIds(text)
  );
}

/** Elements without prefix where no namespace is the default. */
function isNameless(text: string): boolean {
  return !/\sxmlns\s*=\s*["'][^"']/.test(text) && /<[A-Za-z_][\w.-]*[\s/>]/.test(text);
}

function drawsProcess(text: string): boolean {
  const processes = [...text.matchAll(/\bprocessRef\s*=\s*["']([^"']+)["']/g)].map(([, id]) => id);
  return processes.some((id) => text.includes(`bpmnElement="${id ?? ''}"`));
}

function isLabel(element: XmlElement): boolean {
  return element.uri === namespaces.bpmndi && element.local === 'BPMNLabel';
}

function removeSizeless(source: string, label: XmlElement): void {
  for (const bounds of childElements(label)) {
    const sides = ['x', 'y', 'width', 'height'].map((side) => attributeOf(bounds, side) ?? '');
    const isPlace = sides.every((side) => side.trim() !== '' && Number.isFinite(Number(side)));
    if (bounds.local === 'Bounds' && !isPlace) removeElement(source, bounds);
  }
}

function plainReferences(source: string, element: XmlElement, targetNamespace: string): void {
  for (const attribute of [...element.attributes]) {
    if (attribute.uri !== '' || !isReferenceAttribute(element, attribute.local)) continue;
    const value = plain(attribute.value, element, targetNamespace);
    if (value !== undefined) setAttribute(source, element, { ...attribute, value });
  }
  if (!isReferenceElement(element) || childElements(element).length > 0) return;
  const value = plain(textOf(element), element, targetNamespace);
  if (value !== undefined) setText(source, element, value);
}

/** The reference without its prefix, when the prefix is that of the target namespace. */
function plain(written: string, element: XmlElement, targetNamespace: string): string | undefined {
  const prefix = /^\s*([^:\s]+):/.exec(written)?.[1];
  if (prefix === undefined || boundNamespace(element, prefix) !== targetNamespace) return undefined;
  return referenceFact(written, element, targetNamespace);
}

function plainColours(source: string, element: XmlElement): void {
  for (const { name, uri, value } of [...element.attributes]) {
    const isColour = uri === namespaces.bioc || uri === namespaces.color;
    if (isColour && !plainColour.test(value)) removeAttribute(source, element, name);
  }
}

const plainTexts = new Set(['text', 'script']);

function flattenText(source: string, element: XmlElement): void {
  const isPlain = element.uri === namespaces.bpmn && (plainTexts.has(element.local) || isReferenceElement(element));
  if (!isPlain || childElements(element).length === 0) return;
  setText(source, element, allText(element));
}

function allText(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'element' ? allText(child) : child.text)).join('');
}

function setText(source: string, element: XmlElement, text: string): void {
  for (const child of [...element.children]) removeNode(source, child);
  insertNodes(source, element, 0, [textChunk(text, 'text', '\n')]);
}
