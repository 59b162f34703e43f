import { declareNamespace, renameElement, setAttribute } from '#bpmn/xml/edit-tree.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import { canonicalName } from '#bpmn/xml/namespaces.ts';
import { boundNamespace, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import { pathSegments } from '#bpmn/facts/field-path.ts';
import { createElement, elementAt, insertInSlot, type Patch } from './patch.ts';
import { UnwritableFacts } from './unwritable-facts.ts';

/** Puts the given entities where `parent` and `within` say: new ones are made, others move; parents come first. */
export function placeEntities(patch: Patch, entities: ReadonlySet<string>): void {
  const placed = new Set<string>();
  const open = new Set<string>();
  for (const entity of [...entities].sort(byOccurrence)) place(entity);

  function place(entity: string): void {
    if (placed.has(entity) || !entities.has(entity)) return;
    if (open.has(entity)) throw new UnwritableFacts('parent-cycle', entity);
    open.add(entity);
    const facts = patch.after.get(entity);
    const parent = facts?.get('parent');
    if (parent !== undefined) {
      place(String(parent));
      const container = elementAt(patch, String(parent), pathSegments(String(facts?.get('within') ?? '')));
      const element = patch.elements.get(entity);
      if (element === undefined) create(entity, container, String(facts?.get('type') ?? ''));
      else if (element.parent !== container) move(patch, element, container, entity);
    }
    placed.add(entity);
  }

  function create(entity: string, container: XmlElement, type: string): void {
    const element = createElement(patch, container, type, entity);
    patch.elements.set(entity, element);
    patch.paths.set(entity, new Map());
    const id = patch.after.get(entity)?.get('@id') ?? (entity.startsWith('~') ? undefined : idOfKey(entity));
    if (id !== undefined) setId(patch, element, String(id));
    insertInSlot(patch, container, element);
  }
}

/** Keys of repeated ids (`id~2`) say which comes first in the file. */
function byOccurrence(left: string, right: string): number {
  return occurrence(left) - occurrence(right);
}

function occurrence(key: string): number {
  return Number(/~(\d+)$/.exec(key)?.[1] ?? 1);
}

export function setId(patch: Patch, element: XmlElement, id: string): void {
  setAttribute(patch.source, element, { name: 'id', uri: '', local: 'id', value: id });
}

/** Gives an entity's element the name that its type says. */
export function retypeEntity(patch: Patch, entity: string): void {
  const element = patch.elements.get(entity);
  const type = String(patch.after.get(entity)?.get('type') ?? '');
  if (!element || canonicalName(element.uri, element.local) === type) return;
  const { name, uri, local } = createElement(patch, element, type, entity);
  renameElement(patch.source, element, name, uri, local);
}

/** Takes the elements of entities out that are no more; what moved elsewhere before is not touched. */
export function removeEntities(patch: Patch, entities: readonly string[]): void {
  for (const entity of entities) {
    const element = patch.elements.get(entity);
    if (element) removeElement(patch.source, element);
  }
}

/** Moves an element with all it holds; prefixes that mean something else at the new place are declared on it. */
function move(patch: Patch, element: XmlElement, container: XmlElement, entity: string): void {
  for (let around: XmlElement | undefined = container; around; around = around.parent) {
    if (around === element) throw new UnwritableFacts('parent-cycle', entity);
  }
  const old = bindings(element);
  removeElement(patch.source, element);
  insertInSlot(patch, container, element);
  for (const prefix of new Set([...old.keys(), ''])) {
    const uri = old.get(prefix) ?? '';
    if (boundNamespace(element, prefix) !== uri) declareNamespace(patch.source, element, prefix, uri);
  }
}

function bindings(element: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  for (let scope: XmlElement | undefined = element; scope; scope = scope.parent) {
    for (const [prefix, uri] of scope.declarations) if (!found.has(prefix)) found.set(prefix, uri);
  }
  return found;
}
