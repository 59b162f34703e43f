import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Language } from '#domain/language.ts';
import type { ContentLanguage } from './content-language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type {
  Canvas,
  CopyDescriptor,
  CopyPaste,
  CopyTree,
  ElementRegistry,
  EventBus,
  Modeling,
} from './editor-parts.ts';
import { readElementFacts } from './element-facts.ts';
import type { ElementIds } from './element-ids-module.ts';
import type { Flow } from './flow-drawing.ts';
import type { CanvasElement, Moddle } from './moddle.ts';
import { ownReferences } from './own-references.ts';
import { containerAt, pastePlace } from './paste-place.ts';
import { declarePrefixes, withOrigin, withWordsIn, type WithAttributes } from './travelling-parts.ts';

/** What copies are made from. */
export interface Original {
  readonly tree: CopyTree;
  /** The language of the attribute `name` there. */
  readonly language: Language;
  /** By the id of an element what it stands in. */
  readonly holders: ReadonlyMap<string, string>;
  /** Attributes of the root of the file, the prefixes of namespaces among them. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Journey {
  readonly from: string;
  readonly isSameVariant: boolean;
  readonly isSameProject: boolean;
}

/**
 * Puts copies of what another diagram holds into the open one, as one step of undo; the ids of those that stand in no
 * other copy. Steps of several pools go into the pools that lie under them. Nothing is done where there is no place.
 */
export function pastedInto(
  viewer: BaseViewer,
  session: DiagramSession,
  { tree: whole, language, holders, attributes }: Original,
  journey: Journey,
): string[] {
  const bus = viewer.get<EventBus>('eventBus');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const tree = withRoomForMessages(viewer, whole);
  const descriptors = Object.values(tree).flat();
  const groups = groupsOf(descriptors, holders);
  const place = descriptors.length > 0 && pastePlace(viewer, descriptors, groups.length < 2);
  if (!place) return [];
  prepare(viewer, descriptors, { language, journey });
  let copies: Readonly<Record<string, CanvasElement>> = {};
  const heard = ({ cache }: { cache: Readonly<Record<string, CanvasElement>> }): void => {
    copies = cache;
  };
  const before = new Set(elements.getAll());
  session.together(() => {
    const paste = (): void => {
      ownReferences(viewer, descriptors);
      bus.on('copyPaste.pasteElement', heard);
      viewer.get<CopyPaste>('copyPaste').paste({ tree, ...place });
      bus.off('copyPaste.pasteElement', heard);
    };
    if (journey.isSameVariant) paste();
    else viewer.get<ElementIds>('elementIds').anew(paste);
    const own = (viewer.getDefinitions() as WithAttributes).$attrs ?? {};
    for (const { id } of descriptors) if (copies[id]) declarePrefixes(copies[id], attributes, own);
    intoPoolsBelow(viewer, groups, copies, place.element);
    removeStrayMessages(viewer, (element) => !before.has(element));
  });
  const made = elements.getAll().filter((element) => !before.has(element));
  return made
    .filter(({ parent, labelTarget }) => !labelTarget && parent !== undefined && !made.includes(parent))
    .map(({ id }) => id);
}

/** Without a pool there is nothing between which messages could go. */
function withRoomForMessages(viewer: BaseViewer, tree: CopyTree): CopyTree {
  const types = Object.values(tree).flatMap((branch) => branch.map(({ businessObject }) => businessObject?.$type));
  const hasPools = types.includes('bpmn:Participant');
  if (hasPools || viewer.get<Canvas>('canvas').getRootElement().type === 'bpmn:Collaboration') return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([depth, branch]) => [
      depth,
      branch.filter(({ businessObject }) => businessObject?.$type !== 'bpmn:MessageFlow'),
    ]),
  );
}

/** Makes the originals ready to be copied into this file. */
function prepare(
  viewer: BaseViewer,
  descriptors: readonly CopyDescriptor[],
  { language, journey }: Pick<Original, 'language'> & { readonly journey: Journey },
): void {
  const moddle = viewer.get<Moddle>('moddle');
  const { file } = viewer.get<ContentLanguage>('contentLanguage');
  const present = originsIn(viewer);
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  for (const descriptor of descriptors) {
    const owner = descriptor.businessObject;
    withWordsIn(moddle, descriptor, language, file);
    if (!owner || journey.isSameVariant) continue;
    // What the other variant says there is here already: the copy is one more, not that element again.
    const isHere = present.has(`${journey.from}#${descriptor.id}`) || elements.get(descriptor.id) !== undefined;
    const isOrigin = journey.isSameProject && !isHere;
    withOrigin(moddle, owner, isOrigin ? { variant: journey.from, element: descriptor.id } : undefined);
  }
}

function originsIn(viewer: BaseViewer): Set<string> {
  const all = viewer.get<ElementRegistry>('elementRegistry').getAll();
  return new Set(
    all.flatMap(({ businessObject }) => {
      const { origin } = readElementFacts(businessObject, 'kk');
      return origin ? [`${origin.variant}#${origin.element}`] : [];
    }),
  );
}

/** Ids of the shapes that stand in no other copy, those that stood in one pool together. */
function groupsOf(descriptors: readonly CopyDescriptor[], holders: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, parent, host, labelTarget, waypoints } of descriptors) {
    if ([parent, host, labelTarget, waypoints].some((each) => each !== undefined)) continue;
    const holder = holders.get(id) ?? '';
    groups.set(holder, [...(groups.get(holder) ?? []), id]);
  }
  return [...groups.values()];
}

/** What stood in one pool stays together: it goes into the pool that lies under its middle. */
function intoPoolsBelow(
  viewer: BaseViewer,
  groups: readonly (readonly string[])[],
  copies: Readonly<Record<string, CanvasElement>>,
  present: CanvasElement,
): void {
  if (groups.length < 2) return;
  const moves = groups.flatMap((ids) => {
    const group = ids.flatMap((id) => copies[id] ?? []).filter(({ parent }) => parent !== undefined);
    const xs = group.map(({ x = 0, width = 0 }) => x + width / 2);
    const ys = group.map(({ y = 0, height = 0 }) => y + height / 2);
    const pool = containerAt(viewer, { x: middle(xs), y: middle(ys) });
    const holder = pool?.type === 'bpmn:Participant' ? pool : present;
    return group.length > 0 ? [{ group, holder }] : [];
  });
  // Only what changes its pool: bpmn-js takes a message between steps that stay in one pool for a sequence flow.
  for (const { group, holder } of moves.filter((move) => move.holder !== present)) {
    viewer.get<Modeling>('modeling').moveElements(group, { x: 0, y: 0 }, holder);
  }
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** Messages go between pools: one between steps that have come into the same pool is none. */
function removeStrayMessages(viewer: BaseViewer, isNew: (element: CanvasElement) => boolean): void {
  const rules = viewer.get<{ canConnectMessageFlow(source: CanvasElement, target: CanvasElement): boolean }>(
    'bpmnRules',
  );
  const stray = viewer
    .get<ElementRegistry>('elementRegistry')
    .getAll()
    .filter((element): element is Flow => element.type === 'bpmn:MessageFlow' && isNew(element) && !element.labelTarget)
    .filter(({ source, target }) => !rules.canConnectMessageFlow(source, target));
  if (stray.length > 0) viewer.get<Modeling>('modeling').removeElements(stray);
}
