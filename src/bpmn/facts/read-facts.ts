import { canonicalName, namespaces } from '#bpmn/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import type { Facts, Value } from '#domain/facts/facts.ts';
import { indexSource, isMixed, type SourceIndex } from './source-index.ts';
import { keyOfId } from './element-keys.ts';
import { innerXml } from './inner-xml.ts';
import { isReferenceAttribute, isReferenceElement, referenceFact, typeFact } from './references.ts';
import { isSaidByMark, segmentsOf } from './field-path.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';

/**
 * The facts of a BPMN source. Every entity (source-index.ts) has
 * - `type`: its element name with a fixed prefix (`bpmn:userTask`), `parent`: the key of the nearest entity around it,
 *   and `within`: the path between the two when it is not a direct child (`bpmn:extensionElements`);
 * - `@name`…: its attributes; references lose the prefix of the target namespace;
 * - `#text`: its text as written (white space alone is none), `#xml` when text and elements mix;
 * - elements without id inside it, by path: `bpmn:extensionElements/ud:step@workLikely`; an element that says
 *   nothing else is a field with its path and an empty value;
 * - `lane`: on a flow node, the sorted ids of all lanes that list it; `waypoints`: on an edge, `x,y x,y`.
 *
 * Not facts, because they say nothing or follow from other facts: prefixes and where they are declared, the order of
 * attributes, the order of siblings that have ids (BPMN gives it no meaning), white space between tags, comments,
 * processing instructions, the XML declaration, the spelling of characters (references, CDATA, quotes), the
 * `incoming` and `outgoing` lists of flow nodes, and attributes of waypoints other than `x` and `y`.
 *
 * Throws `XmlProblem`.
 */
export function readFacts(text: string): Facts {
  return factsOf(indexSource(parseSource(text)));
}

const notBlank = /[^ \t\r\n]/;
const layout = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** The facts of a source that is already parsed and indexed. */
export function factsOf(index: SourceIndex): Map<string, Map<string, Value>> {
  const facts = new Map<string, Map<string, Value>>();
  const { keyOf, holders, targetNamespace } = index;
  const lanesOf = new Map<string, string[]>();
  for (const [element, key] of keyOf) {
    const entity = entityOf(key);
    entity.set('type', canonicalName(element.uri, element.local));
    readAttributes(element, entity, '', key);
    readContent(element, entity, '', key);
  }
  for (const [node, lanes] of lanesOf) entityOf(node).set('lane', [...new Set(lanes)].sort().join(' '));
  return facts;

  function entityOf(key: string): Map<string, Value> {
    let entity = facts.get(key);
    if (!entity) facts.set(key, (entity = new Map<string, Value>()));
    return entity;
  }

  function readAttributes(element: XmlElement, entity: Map<string, Value>, path: string, key: string): boolean {
    let said = false;
    for (const { uri, local, value } of element.attributes) {
      if (path === '') {
        if (uri === '' && local === 'id' && keyOfId(value) === key && !key.startsWith('~')) continue;
      } else if (isSaidByMark(element, uri, local)) {
        continue;
      }
      said = true;
      if (uri !== '') {
        const isType = uri === namespaces.xsi && local === 'type';
        entity.set(`${path}@${canonicalName(uri, local)}`, isType ? typeFact(value, element) : value);
      } else {
        const isReference = isReferenceAttribute(element, local);
        entity.set(`${path}@${local}`, isReference ? referenceFact(value, element, targetNamespace) : value);
      }
    }
    return said;
  }

  /** Reads what is inside `element` and tells whether anything was said about it. */
  function readContent(element: XmlElement, entity: Map<string, Value>, path: string, key: string): boolean {
    const text = textOf(element);
    if (text !== '' && isMixed(element, holders)) {
      entity.set(`${path}#xml`, innerXml(element));
      return true;
    }
    if (text !== '') {
      entity.set(`${path}#text`, isReferenceElement(element) ? referenceFact(text, element, targetNamespace) : text);
    }
    const points: string[] = [];
    let said = text !== '';
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      const childKey = keyOf.get(child);
      if (childKey !== undefined) {
        const childEntity = entityOf(childKey);
        childEntity.set('parent', key);
        if (path !== '') childEntity.set('within', path);
        said = true;
      } else if (path === '') {
        if (isWaypoint(element, child)) points.push(pointOf(child));
        else readLane(element, child);
      }
    }
    const folded = foldedChildren(index, element);
    if (points.length > 0) entity.set('waypoints', points.join(' '));
    if (folded.length > 0) {
      said = true;
      const segments = segmentsOf(folded);
      folded.forEach((child, position) => {
        const segment = segments[position] ?? '';
        const childPath = path === '' ? segment : `${path}/${segment}`;
        const hasAttributes = readAttributes(child, entity, childPath, key);
        const hasContent = readContent(child, entity, childPath, key);
        if (!hasAttributes && !hasContent) entity.set(childPath, '');
      });
    }
    return said;
  }

  function readLane(lane: XmlElement, child: XmlElement): void {
    const node = laneReference(index, lane, child);
    const laneKey = keyOf.get(lane);
    if (node === undefined || laneKey === undefined) return;
    const lanes = lanesOf.get(node);
    if (lanes) lanes.push(laneKey);
    else lanesOf.set(node, [laneKey]);
  }
}

/** The children of an element that are fields of the nearest entity: no entities, and not told in another way. */
export function foldedChildren(index: SourceIndex, element: XmlElement): XmlElement[] {
  const isEntity = index.keyOf.has(element);
  return element.children.filter(
    (child): child is XmlElement =>
      child.kind === 'element' &&
      !index.keyOf.has(child) &&
      !(isEntity && (isWaypoint(element, child) || isFlowList(element, child) || laneReference(index, element, child))),
  );
}

/** The key of the flow node that this `flowNodeRef` of a lane names, when it is there. */
export function laneReference(index: SourceIndex, lane: XmlElement, child: XmlElement): string | undefined {
  if (child.uri !== namespaces.bpmn || child.local !== 'flowNodeRef' || child.attributes.length > 0) return undefined;
  if (lane.uri !== namespaces.bpmn || lane.local !== 'lane' || child.children.some(({ kind }) => kind === 'element')) {
    return undefined;
  }
  if (/\s/.test(index.keyOf.get(lane) ?? ' ')) return undefined;
  const key = referenceFact(textOf(child), child, index.targetNamespace);
  return index.elementOf.get(key)?.uri === namespaces.bpmn ? key : undefined;
}

/** Whether `child` is one of the `incoming` and `outgoing` of a flow node, which follow from the flows. */
export function isFlowList(element: XmlElement, child: XmlElement): boolean {
  return (
    element.uri === namespaces.bpmn &&
    child.uri === namespaces.bpmn &&
    (child.local === 'incoming' || child.local === 'outgoing')
  );
}

export function isWaypoint(element: XmlElement, child: XmlElement): boolean {
  return child.uri === namespaces.di && child.local === 'waypoint' && element.uri === namespaces.bpmndi;
}

/** A waypoint as it stands in `waypoints`: numbers without needless digits, anything else without its separators. */
export function pointOf(waypoint: XmlElement): string {
  return `${coordinate(attributeOf(waypoint, 'x'))},${coordinate(attributeOf(waypoint, 'y'))}`;
}

function coordinate(written: string | undefined): string {
  const text = written?.trim() ?? '';
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? String(number) : text.replace(/[\s,]/g, '');
}

/** The text directly inside an element: as written in a leaf, without the white space of layout beside elements. */
export function textOf(element: XmlElement): string {
  const texts: string[] = [];
  let hasElements = false;
  for (const child of element.children) {
    if (child.kind === 'element') hasElements = true;
    else if (child.text !== '') texts.push(child.text);
  }
  if (!texts.some((text) => notBlank.test(text))) return '';
  if (!hasElements) return texts.join('');
  return texts
    .map((text) => text.replace(layout, ''))
    .filter(Boolean)
    .join(' ');
}
