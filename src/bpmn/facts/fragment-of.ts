import type { Language } from '#domain/language.ts';
import { removeAttribute, setAttribute } from '#bpmn/xml/edit-tree.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { attributeOf, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { keyOfId } from './element-keys.ts';
import { textOf } from './read-facts.ts';
import { isReferenceAttribute, isReferenceElement } from './references.ts';

const links = new Set(['incoming', 'outgoing', 'flowNodeRef']);
const wholes = new Set(['process', 'collaboration']);

/**
 * The elements of a BPMN text that `shown` names, with their drawing and what they refer to, as a text of its own that is
 * valid again. What stands around them (pool, sub-process, the step that an event is attached to) stays as a bare frame,
 * without facts and descriptions. The text says in which language its names are. Throws `XmlProblem`.
 */
export function fragmentOf(text: string, shown: ReadonlySet<string>, language: Language): string {
  const tree = parseSource(text);
  const { root } = tree;
  const all = descendants(root);
  const drawn = new Set(all.flatMap((element) => drawnBy(element) ?? []));
  const hosts = new Set(all.flatMap((element) => (shown.has(idOf(element)) ? [hostOf(element)] : [])));
  const pools = new Map(all.filter(isPool).map((pool) => [keyIn(pool, 'processRef'), idOf(pool)]));
  /** Ids of the processes of which something is left. */
  const filled = new Set<string>();

  for (const whole of ['process', 'collaboration']) {
    for (const part of childElements(root)) if (part.local === whole) prune(part, false);
  }
  pruneDrawing();
  pruneUnused();
  setAttribute(text, root, { name: 'xml:lang', uri: namespaces.xml, local: 'lang', value: language });
  return writeTree(tree);

  /** Whether anything of an element is left. What is not drawn goes with what it stands in. */
  function prune(element: XmlElement, isInside: boolean): boolean {
    const id = idOf(element);
    const isCopied =
      shown.has(id) ||
      (element.local === 'process' && shown.has(pools.get(id) ?? '')) ||
      (isInside && !(element.uri === namespaces.bpmn && drawn.has(id)));
    const isHeld = childElements(element)
      .map((child) => prune(child, isCopied))
      .includes(true);
    if (isCopied || isHeld || isFrame(element)) {
      if (element.local === 'process') filled.add(id);
      return true;
    }
    if (!isNamed(element)) removeElement(text, element);
    return false;
  }

  function isFrame(element: XmlElement): boolean {
    if (idOf(element) !== '' && hosts.has(idOf(element))) return true;
    if (element.local === 'collaboration') return filled.size > 0;
    return isPool(element) && filled.has(keyIn(element, 'processRef'));
  }

  function pruneDrawing(): void {
    const ids = new Set(descendants(root).map(idOf));
    for (const element of descendants(root)) {
      const shows = drawnBy(element);
      if (shows === undefined || ids.has(shows)) continue;
      removeElement(text, element.local === 'BPMNPlane' ? (element.parent ?? element) : element);
    }
    for (const diagram of childElements(root).filter(({ local }) => local === 'BPMNDiagram')) {
      const planes = childElements(diagram).filter(({ local }) => local === 'BPMNPlane');
      if (planes.every((plane) => childElements(plane).length === 0)) removeElement(text, diagram);
    }
  }

  /** Messages, data objects and the like that nothing is left to refer to, and references to what is gone. */
  function pruneUnused(): void {
    for (let before = -1, now = 0; before !== now;) {
      before = now;
      const named = new Set(descendants(root).flatMap(referencesOf));
      for (const element of descendants(root).filter(isNamed)) {
        if (!named.has(idOf(element)) && !descendants(element).some((part) => named.has(idOf(part)))) {
          removeElement(text, element);
          now += 1;
        }
      }
    }
    const ids = new Set(descendants(root).map(idOf));
    for (const element of descendants(root)) {
      if (links.has(element.local) && isReferenceElement(element) && !ids.has(keyOfId(textOf(element).trim()))) {
        removeElement(text, element);
      }
      const way = element.uri === namespaces.bpmn ? keyIn(element, 'default') : '';
      if (way !== '' && !ids.has(way)) removeAttribute(text, element, 'default');
    }
  }

  function isNamed(element: XmlElement): boolean {
    if (element.uri !== namespaces.bpmn) return false;
    return element.local === 'dataObject' || (element.parent === root && !wholes.has(element.local));
  }
}

function referencesOf(element: XmlElement): string[] {
  const attributes = element.attributes.flatMap(({ uri, local, value }) =>
    uri === '' && isReferenceAttribute(element, local) ? [keyOfId(value.trim())] : [],
  );
  return isReferenceElement(element) ? [...attributes, keyOfId(textOf(element).trim())] : attributes;
}

function isPool({ uri, local }: XmlElement): boolean {
  return uri === namespaces.bpmn && local === 'participant';
}

/** The id of what a part of the drawing shows. */
function drawnBy(element: XmlElement): string | undefined {
  const shows = element.uri === namespaces.bpmndi ? keyIn(element, 'bpmnElement') : '';
  return shows === '' ? undefined : shows;
}

function hostOf(element: XmlElement): string {
  return keyIn(element, 'attachedToRef');
}

function idOf(element: XmlElement): string {
  return keyIn(element, 'id');
}

/** What an attribute names, as the facts call it. */
function keyIn(element: XmlElement, name: string): string {
  return keyOfId(attributeOf(element, name)?.trim() ?? '');
}

function descendants(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}
