import { attributeOf, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { canonicalName, fixedPrefix, namespaces } from '#bpmn/xml/namespaces.ts';

/** What a field says about the element at its path: an attribute, its text, its inner XML, or only that it is there. */
export type FieldKind = 'attribute' | 'text' | 'xml' | 'marker';

/**
 * A field of a diagram entity, taken apart: `bpmn:extensionElements/ud:step@workLikely` is the attribute
 * `workLikely` of the element at the path of the two segments.
 */
export interface FieldPath {
  readonly segments: readonly string[];
  readonly kind: FieldKind;
  /** The canonical name of the attribute; empty for the other kinds. */
  readonly attribute: string;
}

/** One step of a path: a canonical element name and what tells it from its siblings of that name. */
export interface Segment {
  readonly name: string;
  /** Position among same-named siblings, when nothing better tells them apart. */
  readonly index: number;
  readonly identity: string | undefined;
  readonly language: string | undefined;
  readonly target: string | undefined;
}

const fieldPattern = /^((?:\{[^}]*\}|\[[^\]]*\]|[^{[@#])*)(?:@(.*)|(#text)|(#xml))?$/s;
const segmentPattern = /(?:\{[^}]*\}|\[[^\]]*\]|[^{[/])+/g;
const markPattern = /^((?:\{[^}]*\})?[^[]*)(?:\[([^\]]*)\])?$/s;

const parsed = new Map<string, FieldPath>();

/** Takes a field apart; the fields of XML are few kinds, so each is taken apart once. */
export function fieldPath(field: string): FieldPath {
  const known = parsed.get(field);
  if (known) return known;
  const [, path = '', attribute, text, xml] = fieldPattern.exec(field) ?? [];
  const kind = attribute !== undefined ? 'attribute' : text ? 'text' : xml ? 'xml' : 'marker';
  const result: FieldPath = { segments: path.match(segmentPattern) ?? [], kind, attribute: attribute ?? '' };
  if (parsed.size > 5000) parsed.clear();
  parsed.set(field, result);
  return result;
}

/** The segments of a path as text: `within` of an entity, or a field without its last part. */
export function pathSegments(path: string): readonly string[] {
  return path.match(segmentPattern) ?? [];
}

export function segmentOf(text: string): Segment {
  const [, name = text, mark] = markPattern.exec(text) ?? [];
  const plain = { name, index: 0, identity: undefined, language: undefined, target: undefined };
  if (mark === undefined) return plain;
  if (/^\d+$/.test(mark)) return { ...plain, index: Number(mark) };
  const [value = '', again] = mark.split('~');
  const index = again === undefined ? 0 : Number(again) - 1;
  if (value.startsWith('#')) return { ...plain, index, identity: unescapeMark(value.slice(1)) };
  const comma = value.indexOf(',');
  return comma < 0
    ? { ...plain, index, language: value }
    : { ...plain, index, language: value.slice(0, comma), target: unescapeMark(value.slice(comma + 1)) };
}

/**
 * The segments of sibling elements that are folded into their nearest entity: a translation is told by language
 * and target, a foreign element with an id by that id, everything else by its position among its like.
 */
export function segmentsOf(siblings: readonly XmlElement[]): string[] {
  const counts = new Map<string, number>();
  return siblings.map((element) => {
    const name = canonicalName(element.uri, element.local);
    const mark = markOf(element);
    const base = mark === undefined ? name : `${name}[${mark}]`;
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    if (count === 0) return base;
    return mark === undefined ? `${name}[${count}]` : `${name}[${mark}~${count + 1}]`;
  });
}

/** The attributes that a segment's mark already says, by namespace and name: they are no facts of their own. */
export function isSaidByMark(element: XmlElement, uri: string, local: string): boolean {
  if (markOf(element) === undefined) return false;
  if (element.uri === namespaces.i18n)
    return (uri === namespaces.xml && local === 'lang') || (uri === '' && local === 'target');
  return uri === '' && local === 'id';
}

const languageTag = /^[A-Za-z][A-Za-z0-9-]*$/;

function markOf(element: XmlElement): string | undefined {
  if (element.uri === namespaces.i18n && element.local === 'translation') {
    const language =
      element.attributes.find(({ uri, local }) => uri === namespaces.xml && local === 'lang')?.value ?? '';
    if (!languageTag.test(language)) return undefined;
    const target = attributeOf(element, 'target') ?? '@name';
    return target === '@name' ? language : `${language},${escapeMark(target)}`;
  }
  if (fixedPrefix(element.uri) !== undefined) return undefined;
  const id = attributeOf(element, 'id') ?? '';
  return id === '' ? undefined : `#${escapeMark(id)}`;
}

function escapeMark(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(']', '%5D').replaceAll('~', '%7E');
}

function unescapeMark(text: string): string {
  return text.replaceAll('%7E', '~').replaceAll('%5D', ']').replaceAll('%25', '%');
}
