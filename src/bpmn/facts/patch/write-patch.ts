import type { Layout } from '#bpmn/xml/layout.ts';
import { removeAttribute } from '#bpmn/xml/edit-tree.ts';
import type { XmlElement } from '#bpmn/xml/xml-tree.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation, Value } from '#domain/facts/facts.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import { fieldPath, pathSegments, segmentsOf } from '#bpmn/facts/field-path.ts';
import { foldedChildren, textOf } from '#bpmn/facts/read-facts.ts';
import { isMixed, type SourceIndex } from '#bpmn/facts/source-index.ts';
import { patchFields, removeUnsaid } from './patch-fields.ts';
import { patchFlowLists } from './patch-flow-lists.ts';
import { patchLanes } from './patch-lanes.ts';
import { patchWaypoints } from './patch-waypoints.ts';
import { placeEntities, removeEntities, retypeEntity, setId } from './patch-entities.ts';
import type { Patch } from './patch.ts';
import { UnwritableFacts } from './unwritable-facts.ts';

const structure = new Set(['type', 'parent', 'within', 'lane', 'waypoints']);

/** Edits the tree of a source until its facts are `after`. The order matters: what stays leaves what goes before it goes. */
export function writePatch(index: SourceIndex, layout: Layout, facts: Facts, after: Facts): void {
  const root = rootOf(facts, after);
  const before = root.old === root.new ? facts : renamed(facts, root.old, root.new);
  const operations = difference(before, after);
  const patch: Patch = {
    source: index.tree.source,
    index,
    layout,
    before,
    after,
    elements: new Map(index.elementOf),
    paths: new Map(),
  };
  if (root.old !== root.new) renameRoot(patch, root.new);

  const fieldsOf = new Map<string, Operation[]>();
  const moved = new Set<string>();
  const removed: string[] = [];
  for (const operation of operations) {
    const { entity, field, new: now } = operation;
    if (!after.has(entity)) {
      if (field === 'type') removed.push(entity);
      continue;
    }
    if (field === 'parent' || field === 'within' || (field === 'type' && operation.old === null)) moved.add(entity);
    if (field === 'type' && now === null) throw new UnwritableFacts('type-missing', entity);
    if (!structure.has(field)) fieldsOf.set(entity, [...(fieldsOf.get(entity) ?? []), operation]);
  }
  checkParents(after, root.new);
  rememberPaths(patch, operations);

  placeEntities(patch, moved);
  for (const { entity, field, old } of operations)
    if (field === 'type' && old !== null && after.has(entity)) retypeEntity(patch, entity);
  for (const [entity, fields] of fieldsOf) patchFields(patch, entity, fields);
  for (const operation of operations) {
    if (operation.field === 'waypoints' && after.has(operation.entity)) {
      patchWaypoints(patch, operation.entity, operation.new);
    }
    if (operation.field === 'lane') patchLanes(patch, operation);
  }
  removeEntities(patch, removed);
  patchFlowLists(patch, operations);
  removeWhatIsEmpty(patch, operations);
}

function rootOf(before: Facts, after: Facts): { old: string; new: string } {
  const old = withoutParent(before)[0] ?? '';
  const candidates = withoutParent(after);
  const now = candidates.includes(old) ? old : candidates[0];
  if (now === undefined) throw new UnwritableFacts('root-missing', old);
  const stray = candidates.find((key) => key !== now);
  if (stray !== undefined) throw new UnwritableFacts('parent-missing', stray);
  return { old, new: now };
}

function withoutParent(facts: Facts): string[] {
  return [...facts].filter(([, entity]) => !entity.has('parent')).map(([key]) => key);
}

/** The facts with another id of the root: an element stays one element when its id changes at the top. */
function renamed(facts: Facts, old: string, now: string): Facts {
  const result = new Map<string, ReadonlyMap<string, Value>>();
  for (const [key, entity] of facts) {
    result.set(key === old ? now : key, entity.get('parent') === old ? new Map(entity).set('parent', now) : entity);
  }
  return result;
}

function renameRoot(patch: Patch, key: string): void {
  const { root } = patch.index.tree;
  patch.elements.set(key, root);
  if (key.startsWith('~')) removeAttribute(patch.source, root, 'id');
  else setId(patch, root, idOfKey(key));
}

function checkParents(after: Facts, root: string): void {
  for (const [key, entity] of after) {
    if (!entity.has('type')) throw new UnwritableFacts('type-missing', key);
    if (key !== root && !after.has(String(entity.get('parent')))) throw new UnwritableFacts('parent-missing', key);
  }
}

/** Notes where the folded elements of touched entities stand, before anything moves. */
function rememberPaths(patch: Patch, operations: readonly Operation[]): void {
  for (const { entity, field, old, new: now } of operations) {
    remember(entity);
    if (field === 'parent') for (const parent of [old, now]) if (parent !== null) remember(String(parent));
    if (field === 'within') for (const facts of [patch.before, patch.after]) remember(parentOf(facts, entity));
  }

  function remember(entity: string): void {
    const element = patch.elements.get(entity);
    if (!element || patch.paths.has(entity)) return;
    const paths = new Map<string, XmlElement>();
    patch.paths.set(entity, paths);
    collect(element, '', paths);
  }

  function collect(element: XmlElement, path: string, paths: Map<string, XmlElement>): void {
    if (isMixed(element, patch.index.holders) && textOf(element) !== '') return;
    const folded = foldedChildren(patch.index, element);
    const segments = segmentsOf(folded);
    folded.forEach((child, position) => {
      const segment = segments[position] ?? '';
      const childPath = path === '' ? segment : `${path}/${segment}`;
      paths.set(childPath, child);
      collect(child, childPath, paths);
    });
  }
}

/** Folded elements that lost their last fact or their last entity go. */
function removeWhatIsEmpty(patch: Patch, operations: readonly Operation[]): void {
  const candidates = new Map<string, Set<string>>();
  for (const { entity, field, old, new: now } of operations) {
    if (patch.after.has(entity) && now === null && !structure.has(field)) addPaths(entity, fieldPath(field).segments);
    if (old !== null && (field === 'within' || (field === 'parent' && patch.before.get(entity)?.has('within')))) {
      addPaths(parentOf(patch.before, entity), pathSegments(String(patch.before.get(entity)?.get('within') ?? '')));
    }
  }
  const insides = new Map<string, Set<string>>();
  for (const facts of patch.after.values()) {
    const parent = String(facts.get('parent') ?? '');
    const within = facts.get('within');
    if (within === undefined || !candidates.has(parent)) continue;
    insides.set(parent, (insides.get(parent) ?? new Set()).add(String(within)));
  }
  for (const [entity, paths] of candidates) removeUnsaid(patch, entity, paths, insides.get(entity) ?? new Set());

  function addPaths(entity: string, segments: readonly string[]): void {
    if (!patch.after.has(entity)) return;
    const paths = candidates.get(entity) ?? new Set<string>();
    candidates.set(entity, paths);
    segments.forEach((_, position) => paths.add(segments.slice(0, position + 1).join('/')));
  }
}

function parentOf(facts: Facts, entity: string): string {
  return String(facts.get(entity)?.get('parent') ?? '');
}
