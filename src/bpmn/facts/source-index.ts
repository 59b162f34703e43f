import { attributeOf, childElements, isBlank, type XmlElement, type XmlTree } from '#bpmn/xml/xml-tree.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { keyOfId } from './element-keys.ts';
import { referenceFact } from './references.ts';

/** Which elements of a source are entities, and under which key. */
export interface SourceIndex {
  readonly tree: XmlTree;
  readonly targetNamespace: string;
  readonly keyOf: ReadonlyMap<XmlElement, string>;
  readonly elementOf: ReadonlyMap<string, XmlElement>;
  /** Elements with an entity somewhere below them. */
  readonly holders: ReadonlySet<XmlElement>;
}

const ownNamespaces = new Set<string>([namespaces.bpmn, namespaces.bpmndi, namespaces.ud]);
const drawn = new Set(['BPMNDiagram', 'BPMNPlane', 'BPMNShape', 'BPMNEdge']);

/**
 * Finds the entities of a source: the root, and every BPMN, BPMNDI and ud element with an id, under its id
 * (`id~2` for the second of the same id, `constructor~1` by `keyOfId`). Parts of a drawing are entities without an id too, under a key that no id
 * can be: `~BPMNShape:Task_1` (a diagram is named after what its plane shows); so is the root: `~definitions`.
 */
export function indexSource(tree: XmlTree): SourceIndex {
  const targetNamespace = attributeOf(tree.root, 'targetNamespace') ?? '';
  const found: { element: XmlElement; name: string }[] = [];
  const holders = new Set<XmlElement>();
  visit(tree.root);

  const elementOf = new Map<string, XmlElement>();
  const keyOf = new Map<XmlElement, string>();
  const names = new Set(found.map(({ name }) => name));
  for (const { element, name } of found) {
    let key = name;
    for (let count = 2; elementOf.has(key) || (key !== name && names.has(key)); count += 1) key = `${name}~${count}`;
    elementOf.set(key, element);
    keyOf.set(element, key);
  }
  return { tree, targetNamespace, keyOf, elementOf, holders };

  function visit(element: XmlElement): boolean {
    const name = nameOf(element, element === tree.root, targetNamespace);
    if (name !== undefined) found.push({ element, name });
    let holds = false;
    for (const child of element.children) if (child.kind === 'element' && visit(child)) holds = true;
    if (holds) holders.add(element);
    return holds || name !== undefined;
  }
}

function nameOf(element: XmlElement, isRoot: boolean, targetNamespace: string): string | undefined {
  if (!isRoot && !ownNamespaces.has(element.uri)) return undefined;
  const id = attributeOf(element, 'id')?.trim();
  if (id) return keyOfId(id);
  if (isRoot) return `~${element.local}`;
  if (element.uri !== namespaces.bpmndi || !drawn.has(element.local)) return undefined;
  const plane =
    element.local === 'BPMNDiagram' ? childElements(element).find(({ local }) => local === 'BPMNPlane') : element;
  const reference = plane && attributeOf(plane, 'bpmnElement');
  return `~${element.local}${reference === undefined ? '' : `:${referenceFact(reference, element, targetNamespace)}`}`;
}

/** Whether an element mixes text with elements in a way that is one value: nothing in it is an entity. */
export function isMixed(element: XmlElement, holders: ReadonlySet<XmlElement>): boolean {
  return (
    !holders.has(element) &&
    element.children.some((child) => child.kind === 'element') &&
    element.children.some((child) => (child.kind === 'text' && !isBlank(child)) || child.kind === 'cdata')
  );
}
