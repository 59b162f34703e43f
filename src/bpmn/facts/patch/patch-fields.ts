import { insertNodes, rawChunk, removeAttribute, removeNode, setAttribute, textChunk } from '#bpmn/xml/edit-tree.ts';
import { isBlank, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { namespaces, qualifiedName } from '#bpmn/xml/namespaces.ts';
import { attributeName } from '#bpmn/xml/qualified-names.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { fieldPath, segmentOf } from '#bpmn/facts/field-path.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import { isReferenceAttribute, isReferenceElement } from '#bpmn/facts/references.ts';
import { setId } from './patch-entities.ts';
import { elementAt, type Patch } from './patch.ts';
import { writtenReference, writtenType } from './written-reference.ts';

/** Writes the operations on one entity's attributes, texts and folded elements; absent fields go first. */
export function patchFields(patch: Patch, entity: string, operations: readonly Operation[]): void {
  for (const { field, new: now } of operations) if (now === null) clearField(patch, entity, field);
  const written = operations.filter(({ new: now }) => now !== null).sort(inWritingOrder);
  for (const { field, new: now } of written) if (now !== null) writeField(patch, entity, field, now);
}

function clearField(patch: Patch, entity: string, field: string): void {
  const { segments, kind, attribute } = fieldPath(field);
  const element = segments.length === 0 ? patch.elements.get(entity) : patch.paths.get(entity)?.get(segments.join('/'));
  if (!element) return;
  if (kind === 'attribute') {
    const { uri, local } = attributeParts(attribute);
    const present = element.attributes.find((known) => known.uri === uri && known.local === local);
    if (field === '@id' && !entity.startsWith('~')) setId(patch, element, idOfKey(entity));
    else if (present) removeAttribute(patch.source, element, present.name);
  } else if (kind === 'text') {
    setText(patch, element, '');
  } else if (kind === 'xml') {
    for (const child of [...element.children]) removeNode(patch.source, child);
  }
}

function writeField(patch: Patch, entity: string, field: string, value: Value): void {
  const { segments, kind, attribute } = fieldPath(field);
  const element = elementAt(patch, entity, segments);
  const text = String(value);
  if (kind === 'attribute') writeAttribute(patch, element, attribute, text);
  else if (kind === 'text') setText(patch, element, text);
  else if (kind === 'xml') {
    for (const child of [...element.children]) removeNode(patch.source, child);
    insertNodes(patch.source, element, 0, [rawChunk(text.replaceAll('\n', patch.layout.lineEnd), text)]);
  }
}

function writeAttribute(patch: Patch, element: XmlElement, canonical: string, value: string): void {
  const { uri, local } = attributeParts(canonical);
  const present = element.attributes.find((known) => known.uri === uri && known.local === local);
  const name = present?.name ?? attributeName(patch.source, element, uri, local);
  let written = value;
  if (uri === namespaces.xsi && local === 'type') written = writtenType(patch, element, value);
  else if (uri === '' && isReferenceAttribute(element, local)) {
    written = writtenReference(patch, element, value, present?.value);
  }
  setAttribute(patch.source, element, { name, uri, local, value: written });
}

/** Replaces the text of an element; elements and comments in it stay, and so does the use of CDATA. */
function setText(patch: Patch, element: XmlElement, value: string): void {
  const hasElements = element.children.some(({ kind }) => kind === 'element');
  const texts = element.children.filter(
    (child) => child.kind === 'cdata' || (child.kind === 'text' && !(hasElements && isBlank(child))),
  );
  const first = texts[0];
  const position = first && !hasElements ? element.children.indexOf(first) : 0;
  const old = texts.map((chunk) => (chunk.kind === 'element' ? '' : chunk.text)).join('');
  for (const chunk of texts) removeNode(patch.source, chunk);
  if (value === '') return;
  const onlyCdata =
    texts.some(({ kind }) => kind === 'cdata') && texts.every((child) => child.kind === 'cdata' || isBlank(child));
  const written = isReferenceElement(element) ? writtenReference(patch, element, value, old) : value;
  const chunk = textChunk(written, onlyCdata ? 'cdata' : 'text', patch.layout.lineEnd);
  insertNodes(patch.source, element, position, [chunk]);
}

/** Removes folded elements that no fact speaks of any more, the inner ones first. */
export function removeUnsaid(
  patch: Patch,
  entity: string,
  paths: ReadonlySet<string>,
  within: ReadonlySet<string>,
): void {
  const fields = [...(patch.after.get(entity)?.keys() ?? [])];
  const ordered = [...paths].sort((left, right) => right.length - left.length || (left < right ? 1 : -1));
  for (const path of ordered) {
    const element = patch.paths.get(entity)?.get(path);
    if (!element) continue;
    if (fields.some((field) => isAtOrBelow(field, path)) || [...within].some((inside) => isAtOrBelow(inside, path)))
      continue;
    removeElement(patch.source, element);
    patch.paths.get(entity)?.delete(path);
  }
}

function isAtOrBelow(field: string, path: string): boolean {
  if (!field.startsWith(path)) return false;
  const next = field[path.length];
  return next === undefined || next === '/' || next === '@' || next === '#';
}

function attributeParts(canonical: string): { uri: string; local: string } {
  return qualifiedName(canonical) ?? { uri: '', local: canonical };
}

/** Listed from the back: what is not listed comes before, in the order of the alphabet. */
const firstAttributes = ['x', 'y', 'width', 'height'];

/** `name` first, then by path with positions as numbers, so that siblings come into being in their order. */
function inWritingOrder(left: Operation, right: Operation): number {
  return writingOrder(left.field) < writingOrder(right.field) ? -1 : 1;
}

function writingOrder(field: string): string {
  if (field === '@name') return '';
  const { segments, kind, attribute } = fieldPath(field);
  const steps = segments.map((text) => {
    const { name, index } = segmentOf(text);
    return `${name} ${String(index).padStart(9, '0')} ${text}`;
  });
  return [...steps, `${kind} ${String(firstAttributes.indexOf(attribute) + 10)} ${attribute}`].join('\n');
}
