import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { isReferenceField } from '#bpmn/facts/repairs/reference-fields.ts';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { EventBus } from '#bpmn/modeler/editor-parts.ts';
import type { CanvasElement, ModdleElement } from '#bpmn/modeler/moddle.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation } from '#domain/facts/facts.ts';
import { editKinds, openDiagram, type EditKind } from './edit-kinds.ts';
import { lostTokens, tokensOf, type Token } from './source-tokens.ts';

/** What kind of information a save has lost or changed without being asked. */
export const lossClasses = [
  'elements',
  'attributes',
  'references',
  'texts and expressions',
  'extensions',
  'drawing',
  'comments and instructions',
  'spelling',
  'order',
] as const;
export type LossClass = (typeof lossClasses)[number];

export interface Loss {
  readonly kind: LossClass;
  /** Where and what, for the person who mends it. */
  readonly what: string;
}

/**
 * Opens a text as the model screen does, makes the edit named (none: nothing), saves, and lists what went beyond it.
 * Undefined when the diagram has nothing that this edit could be made on.
 */
export async function lossesOf(text: string, edit?: string): Promise<readonly Loss[] | undefined> {
  const container = document.createElement('div');
  container.style.cssText = 'inline-size: 1200px; block-size: 800px';
  document.body.append(container);
  const session = new DiagramSession(container, true);
  try {
    await session.open(text);
    const kind = editKinds.find(({ name }) => name === edit);
    if (!kind) return lossesBetween(text, (await session.snapshot()).text);
    const touched = session.use((viewer) => touchedIn(viewer));
    if (!session.use((viewer) => kind.run(openDiagram(viewer, session)))) return undefined;
    const { text: saved } = await session.snapshot();
    return lossesBetween(text, saved, touched, kind);
  } finally {
    session.close();
    container.remove();
  }
}

/** What of `source` is lost or changed in `saved` beyond an edit; `touched` is what bpmn-js says the edit has changed. */
export function lossesBetween(
  source: string,
  saved: string,
  touched: ReadonlySet<string> = new Set(),
  kind?: EditKind,
): Loss[] {
  if (source === saved) return [];
  const [before, after] = [readFacts(source), readFacts(saved)];
  const changes = difference(before, after);
  const isMine = (change: Operation): boolean => kind !== undefined && isOfEdit(change, kind, touched, before, after);
  const losses = changes.filter((change) => !isMine(change)).map((change) => lossOf(change, before, after));
  const gone = new Set([...before.keys()].filter((key) => !after.has(key)));
  const edited = new Set(
    changes
      .flatMap(({ entity }) => [entity, drawnBy(before, entity), parentOf(before, after, entity)])
      .flatMap((key) => [key, idInSource(key)]),
  );
  const [was, is] = [tokensOf(source), tokensOf(saved)];
  for (const { text, around } of lostTokens(was, is)) {
    // An end tag goes with what it ends.
    if (text.trim() === '' || text.startsWith('</')) continue;
    const owner = around.findLast((name) => name !== '') ?? '';
    const isSaid = /^<[!?]/.test(text) && !text.startsWith('<![CDATA[');
    if (isSaid ? around.some((name) => gone.has(name)) : edited.has(owner) || isListed(text, edited)) continue;
    if (/^<[^!?]/.test(text) && isWithin(text, is)) continue;
    if (countOf(is, around, text) >= countOf(was, around, text)) continue;
    losses.push({ kind: isSaid ? 'comments and instructions' : 'spelling', what: text.slice(0, 200) });
  }
  const [left, right] = [idsOf(was), idsOf(is)];
  const order = right.filter((id) => left.includes(id));
  const firstMoved = left.filter((id) => right.includes(id)).find((id, position) => id !== order[position]);
  if (firstMoved !== undefined) losses.push({ kind: 'order', what: firstMoved });
  return losses;
}

function countOf(tokens: readonly Token[], around: readonly string[], text: string): number {
  const place = around.join(' ');
  return tokens.filter((token) => token.text === text && token.around.join(' ') === place).length;
}

function idsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }) => /^<[^!?][^>]*\sid\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? []);
}

/** Whether the tag is still there with all it says, though it may say more now, such as one namespace, or hold more. */
function isWithin(tag: string, tokens: readonly { readonly text: string }[]): boolean {
  const [name] = /^<[^\s/>]+/.exec(tag) ?? [''];
  const said = tag.match(/[^\s<>/=]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
  return (
    said.length > 0 && tokens.some(({ text }) => text.startsWith(name) && said.every((each) => text.includes(each)))
  );
}

/** The name of a flow in the lists of its ends, or of a step in that of its lane: they follow the flows and places. */
function isListed(text: string, edited: ReadonlySet<string>): boolean {
  return (
    /^<\/?(?:[\w.-]+:)?(?:incoming|outgoing|flowNodeRef)>$/.test(text) || edited.has(text.trim().replace(/^[^:]*:/, ''))
  );
}

/** Ids of all that bpmn-js says a command has changed, with what is around it. */
function touchedIn(viewer: BaseViewer): Set<string> {
  const touched = new Set<string>();
  viewer.get<EventBus>('eventBus').on('elements.changed', ({ elements }: { elements: readonly CanvasElement[] }) => {
    for (const { businessObject, di } of elements as readonly (CanvasElement & { di?: ModdleElement })[]) {
      for (let each: ModdleElement | undefined = businessObject; each; each = each.$parent) touched.add(each.id ?? '');
      if (businessObject.processRef?.id !== undefined) touched.add(businessObject.processRef.id);
      if (di?.id !== undefined) touched.add(di.id);
    }
  });
  return touched;
}

function isOfEdit(
  change: Operation,
  kind: EditKind,
  touched: ReadonlySet<string>,
  before: Facts,
  after: Facts,
): boolean {
  const { entity, field } = change;
  if (!before.has(entity)) return kind.adds === true || /^(~?BPMN(Shape|Edge|Plane)|bpmn:i18n)/.test(entity);
  if (!after.has(entity)) {
    if (kind.fields?.test(String(before.get(entity)?.get('type'))) === true) return true;
    return kind.removes === true && isGoneWith(entity, touched, before, after);
  }
  const element = drawnBy(before, entity);
  const around = String(before.get(entity)?.get('parent') ?? '');
  if (touched.has(around) && kind.fields?.test(`${String(before.get(entity)?.get('type'))}${field}`)) return true;
  // The namesake of an element that goes keeps the key by which it is known.
  if (field === '@id' && kind.removes === true && !after.has(String(change.old))) return true;
  if (field === 'lane') return kind.fields?.test(field) === true;
  if (!touched.has(entity) && !touched.has(element)) return false;
  if (kind.fields?.test(field)) return true;
  if (field === 'bpmn:extensionElements' && change.old === '') return true;
  if (element === '') return false;
  if (field.startsWith('bpmndi:BPMNLabel') || before.get(entity)?.get('type') === 'bpmndi:BPMNLabel')
    return kind.places !== undefined;
  return kind.places === 'all' && /^(waypoints|dc:Bounds@|@(source|target)Element$)/.test(field);
}

/** Whether the entity went with an element that the edit removed. */
function isGoneWith(entity: string, touched: ReadonlySet<string>, before: Facts, after: Facts): boolean {
  for (let key = entity; key !== '' && !after.has(key); key = String(before.get(key)?.get('parent') ?? '')) {
    if (touched.has(key) || touched.has(drawnBy(before, key))) return true;
  }
  return false;
}

/** What an entity of the drawing shows; nothing for the others. */
function drawnBy(facts: Facts, entity: string): string {
  const facts_ = facts.get(entity);
  if (facts_?.get('type') === 'bpmndi:BPMNLabel') return drawnBy(facts, String(facts_.get('parent')));
  return String(facts_?.get('@bpmnElement') ?? '');
}

/** Namesakes, and elements called as what every object has, are known by a key with a number after it. */
function idInSource(key: string): string {
  return key.replace(/~\d+$/, '');
}

function parentOf(before: Facts, after: Facts, entity: string): string {
  // What is new or gone changes the tag around it when that was empty, or becomes so.
  return before.has(entity) && after.has(entity)
    ? ''
    : String((before.get(entity) ?? after.get(entity))?.get('parent') ?? '');
}

function lossOf(change: Operation, before: Facts, after: Facts): Loss {
  const { entity, field, old, new: now } = change;
  const type = String((before.get(entity) ?? after.get(entity))?.get('type') ?? '');
  return {
    kind: classOf(type, field),
    what: `${type} ${entity} ${field}: ${String(old).slice(0, 80)} → ${String(now).slice(0, 80)}`,
  };
}

function classOf(type: string, field: string): LossClass {
  if (field === 'type' || field === 'parent') return 'elements';
  if (field.startsWith('bpmn:extensionElements') || field.includes('{') || /@\w+:/.test(field)) return 'extensions';
  if (type.startsWith('bpmndi:')) return 'drawing';
  if (field === 'lane' || isReferenceField(type, field)) return 'references';
  return field.startsWith('@') ? 'attributes' : 'texts and expressions';
}
