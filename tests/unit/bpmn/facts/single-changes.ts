import {
  insertNodes,
  rawChunk,
  removeAttribute,
  removeNode,
  renameElement,
  setAttribute,
} from '#bpmn/xml/edit-tree.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { attributeOf, childElements, isBlank, type XmlElement } from '#bpmn/xml/xml-tree.ts';

/** The ways in which one place of a file can become another; each is a rule of XML and knows nothing of facts. */
export const changes = {
  'attribute changed': (source, { attributes }, pick) => {
    const [attribute] = pick(attributes.filter(({ uri }) => !colours.has(uri)));
    return attribute && ((element) => setAttribute(source, element, { ...attribute, value: `${attribute.value}x` }));
  },
  'attribute added': (source) => (element) =>
    setAttribute(source, element, { name: 'one-more', uri: '', local: 'one-more', value: '' }),
  'attribute removed': (source, { attributes }, pick) => {
    const [attribute] = pick(attributes.filter(({ uri }) => !colours.has(uri)));
    return attribute && ((element) => removeAttribute(source, element, attribute.name));
  },
  'element removed': (source, { parent }) => parent && ((element) => removeNode(source, element)),
  'element renamed': (source) => (element) =>
    renameElement(source, element, `${element.name}x`, element.uri, `${element.local}x`),
  'element doubled': (source, { parent, start, end }) =>
    parent &&
    ((element) => insertNodes(source, parent, parent.children.indexOf(element), [rawChunk(source.slice(start, end))])),
  'text changed': (source, { children }, pick) => {
    const [text] = pick(children.filter((child) => child.kind === 'text' && !isBlank(child)));
    if (!text) return undefined;
    const raw = `${source.slice(text.start, text.end).trimEnd()}x`;
    return (element) => {
      const at = element.children.indexOf(text);
      removeNode(source, text);
      insertNodes(source, element, at, [rawChunk(raw)]);
    };
  },
  'text added': (source) => (element) => insertNodes(source, element, 0, [rawChunk('x')]),
  'equals without ids exchanged': (source, element) => {
    const { parent } = element;
    const next = parent && childElements(parent).find((other) => isTwin(source, element, other));
    return (
      next &&
      (() => {
        const [here, there] = [parent.children.indexOf(element), parent.children.indexOf(next)];
        removeNode(source, element);
        insertNodes(source, parent, there, [element]);
        removeNode(source, next);
        insertNodes(source, parent, here, [next]);
      })
    );
  },
} satisfies Record<string, Change>;

export type ChangeKind = keyof typeof changes;

/** Looks whether an element can be changed so, and gives the change; `pick` takes one of several. */
type Change = (
  source: string,
  element: XmlElement,
  pick: <T>(of: readonly T[]) => T[],
) => ((element: XmlElement) => void) | undefined;

const drawing = new Set<string>([namespaces.bpmndi, namespaces.dc, namespaces.di]);
const colours = new Set<string>([namespaces.bioc, namespaces.color]);

/**
 * The file after one change of this kind outside its drawing, at an element that `at` chooses of those where it can be
 * made; undefined where there is none. Left alone is what says nothing by the rules of BPMN: the lists of flows at a
 * node, which repeat the flows, and a second mention of a step in its lane.
 */
export function changedOnce(text: string, kind: ChangeKind, at: number): string | undefined {
  const tree = parseSource(text);
  const pick = <T>(of: readonly T[]): T[] => (of.length === 0 ? [] : [of[at % of.length]!]);
  const places = telling(tree.root).filter(
    (element) =>
      changes[kind](text, element, pick) !== undefined &&
      !(kind === 'element doubled' && element.local === 'flowNodeRef'),
  );
  const [element] = pick(places);
  if (!element) return undefined;
  changes[kind](text, element, pick)?.(element);
  return writeTree(tree);
}

function telling(element: XmlElement): XmlElement[] {
  if (drawing.has(element.uri)) return [];
  if (element.uri === namespaces.bpmn && /^(?:incoming|outgoing)$/.test(element.local)) return [];
  return [element, ...childElements(element).flatMap(telling)];
}

/** Two neighbours of one name that only their order tells apart; a translation is told by its language. */
function isTwin(source: string, element: XmlElement, other: XmlElement): boolean {
  if (other === element || other.name !== element.name || drawing.has(element.uri)) return false;
  if (element.uri === namespaces.i18n) return false;
  if ([element, other].some((each) => attributeOf(each, 'id') !== undefined || /Ref$/.test(each.local))) return false;
  return source.slice(element.start, element.end) !== source.slice(other.start, other.end);
}
