import { choices, type ChoiceList } from '#domain/choices.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Value } from '#domain/facts/facts.ts';
import type { Language } from '#domain/language.ts';
import type { Comparison, ElementChange, ElementDifference } from '#domain/lineage/compare-variants.ts';
import { formatDuration, formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { changeKindTexts } from '#i18n/texts/change-kinds.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { differenceTexts as texts } from '#i18n/texts/lineage.ts';
import { narrationTexts } from '#i18n/texts/narration.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';

/** What is said of a change: the comparison it is from, the words of a record by its id, and the language. */
export interface ChangeContext {
  readonly comparison: Comparison;
  readonly record: (id: string) => string;
  readonly language: Language;
}

/**
 * What differs about an element, a line for each thing: what it is, what it was and what it will be. Documents, grounds,
 * systems and data that come are told together, and so are those that go.
 */
export function sayChanges(
  changes: readonly ElementChange[],
  difference: ElementDifference,
  context: ChangeContext,
): string[] {
  const { language } = context;
  const lines = new Map<string, Line>();
  for (const change of changes) {
    const [old, now] = valuesOf(change, difference, context);
    const isList = change.kind in listLabels && (old === '') !== (now === '');
    const key = isList ? `${change.kind} ${String(old === '')}` : `${change.kind} ${change.entry}`;
    const what = labelOf(change, language);
    const same = lines.get(key) ?? { kind: change.kind, what, old: [], now: [] };
    if (old !== '') same.old.push(old);
    if (now !== '') same.now.push(now);
    lines.set(key, same);
  }
  return [...lines.values()].map((line) => sayLine(line, language));
}

interface Line {
  readonly kind: ElementChange['kind'];
  readonly what: string;
  readonly old: string[];
  readonly now: string[];
}

function sayLine({ kind, what, old, now }: Line, language: Language): string {
  const [before, after] = [old.join('; '), now.join('; ')];
  if (before === after) return what;
  const n = Math.max(old.length, now.length);
  const many = n > 1 ? listLabels[kind] : undefined;
  const text = before === '' ? texts.come : after === '' ? texts.gone : texts.change;
  return say(text, { what: many ? say(many, {}, language) : what, old: before, now: after, n }, language);
}

/** What stands over several entries that come or go. */
const listLabels: Readonly<Partial<Record<ElementChange['kind'], Sentence>>> = {
  documents: stepFactTexts.documents,
  'legal-ground': stepFactTexts.grounds,
  system: stepFactTexts.systems,
  'data-use': changeKindTexts['data-use'],
};

/** The facts of a step that a change of kind `step-fact` or `performer` is named after. */
const factLabels: Readonly<Record<string, Sentence>> = {
  ...{ visit: stepFactTexts.visit, movement: stepFactTexts.movement, collegial: stepFactTexts.collegial },
  ...{ approval: stepFactTexts.approval, valueClass: stepFactTexts.valueClass },
  ...{ role: stepFactTexts.role, kind: stepFactTexts.kind, rank: stepFactTexts.rank, rate: stepFactTexts.rate },
};

function labelOf({ kind, entry }: ElementChange, language: Language): string {
  const own = changeKindTexts[kind];
  if (kind === 'time') return say(entry === 'wait' ? stepFactTexts.wait : stepFactTexts.work, {}, language);
  const fact = factLabels[entry.replace(/^.*@/, '')];
  if (fact && (kind === 'step-fact' || kind === 'performer')) return say(fact, {}, language);
  if (kind !== 'extension' && kind !== 'attribute') return say(own, {}, language);
  return say(texts.detail, { what: own, entry }, language);
}

type Values = readonly [old: string, now: string];
const noValues: Values = ['', ''];

function valuesOf(change: ElementChange, difference: ElementDifference, context: ChangeContext): Values {
  const { kind, operations } = change;
  const [first] = operations;
  if (!first) return noValues;
  const both = (words: (value: Value, side: Side) => string): Values => [
    first.old === null ? '' : words(first.old, 'before'),
    first.new === null ? '' : words(first.new, 'after'),
  ];
  const quoted = (value: Value): string => quote(String(value), context.language);
  switch (kind) {
    case 'name-kk':
    case 'name-ru':
    case 'name-en':
    case 'annotation':
    case 'condition':
    case 'documentation':
      return both(quoted);
    case 'timer':
    case 'extension':
    case 'attribute':
    case 'volume':
      return both((value) => (typeof value === 'number' ? formatNumber(value, 2, context.language) : String(value)));
    case 'type':
      return both((value) => say(elementTypeText(String(value)), {}, context.language));
    case 'lane':
    case 'pool':
    case 'scope':
    case 'boundary-host':
    case 'default-flow':
      return both((value, side) => elementWords(String(value), side, context));
    case 'channel':
    case 'automation':
      return both((value) => say(choiceText(kind, String(value)), {}, context.language));
    case 'step-fact':
    case 'performer':
      return factWords(change, both, context);
    case 'probability':
      return both((value) => formatPercent(Number(value), 0, context.language));
    case 'event-definition':
      return both((value) => triggerWords(String(value), context.language));
    case 'time':
      return timeWords(change, difference, context);
    case 'documents':
    case 'legal-ground':
    case 'system':
    case 'data-use':
      return entryWords(change, context);
    default:
      return noValues;
  }
}

type Side = 'before' | 'after';

/** The name of an element that a value refers to: values of the earlier variant stand under the later ids. */
function elementWords(id: string, side: Side, { comparison, language }: ChangeContext): string {
  const graph = comparison[side];
  const own = side === 'after' ? id : (earlierId(id, comparison) ?? id.replace('~before:', ''));
  const entity = graph.facts.get(own);
  if (!entity) return '';
  const flow = graph.flows.get(own);
  if (flow && Object.keys(flow.name).length === 0) {
    return `${elementName(graph, flow.source, language)} → ${elementName(graph, flow.target, language)}`;
  }
  return elementName(graph, own, language);
}

function earlierId(id: string, { differences }: Comparison): string | undefined {
  return differences.find(({ after }) => after === id)?.before;
}

function elementName(graph: ProcessGraph, id: string, language: Language): string {
  const entity = graph.facts.get(id) ?? new Map();
  const type = String(entity.get('type'));
  return quote(sayElement({ name: nameOf(entity, graph.language), type }, language, language), language);
}

function factWords(
  { entry, operations }: ElementChange,
  both: (words: (value: Value, side: Side) => string) => Values,
  { record, language }: ChangeContext,
): Values {
  const name = entry.replace(/^.*@/, '');
  if (name === 'role') return both((value) => record(String(value)));
  if (name === 'rate') return both((value) => formatMoney(Number(value), language));
  const list = ({ kind: 'performerKind', valueClass: 'valueClass' } as const)[name];
  if (list) return both((value) => choiceWords(list, value, language));
  if (!yesOrNo.has(name)) return both(String);
  const answer = (value: Value | null | undefined): string =>
    choiceWords('yesNo', String(value) === 'true' ? 'yes' : 'no', language).toLowerCase();
  return [answer(operations[0]?.old), answer(operations[0]?.new)];
}

const yesOrNo: ReadonlySet<string> = new Set(['visit', 'movement', 'collegial', 'approval']);

function choiceWords(list: ChoiceList, value: Value, language: Language): string {
  return say(choiceText(list, String(value)), {}, language);
}

/** How long the step takes or is waited for; only its likely value is told. */
function timeWords({ entry }: ElementChange, difference: ElementDifference, context: ChangeContext): Values {
  const words = (graph: ProcessGraph, id: string | undefined): string => {
    const entity = graph.facts.get(id ?? '');
    const fact = (name: string) => entity?.get(`bpmn:extensionElements/ud:step@${entry}${name}`);
    const unit = choices.timeUnit.find((each) => each === fact('Unit'));
    const likely = Number(fact('Likely') ?? fact('Min') ?? fact('Max') ?? NaN);
    return unit && Number.isFinite(likely) ? formatDuration(likely, unit, context.language) : '';
  };
  const { before, after } = context.comparison;
  return [words(before, difference.before), words(after, difference.after)];
}

/** A document, ground, system or piece of data, as it was and as it is. */
function entryWords({ kind, entry, operations }: ElementChange, context: ChangeContext): Values {
  const present = context.comparison.after.facts.get(entry);
  const was = new Map<string, Value>(present);
  const is = new Map<string, Value>(present);
  for (const { field, old, new: now } of operations) {
    if (old === null) was.delete(field);
    else was.set(field, old);
    if (now === null) is.delete(field);
    else is.set(field, now);
  }
  const words = (entity: Entity): string =>
    entity.has('type') ? (kind === 'documents' ? documentWords(entity, context) : recordWords(entity, context)) : '';
  return [words(was), words(is)];
}

function documentWords(entity: Entity, { language }: ChangeContext): string {
  const name = [language, 'kk', 'ru', 'en'].map((each) => String(entity.get(`@${each}`) ?? '')).find(Boolean) ?? '';
  const medium = entity.get('@medium');
  const words = quote(name, language);
  if (medium === undefined) return words;
  return say(texts.detail, { what: words, entry: choiceWords('medium', medium, language).toLowerCase() }, language);
}

function recordWords(entity: Entity, { record, language }: ChangeContext): string {
  const name = record(String(entity.get('@act') ?? entity.get('@record') ?? entity.get('@item') ?? ''));
  const article = String(entity.get('@article') ?? '');
  const direction = entity.get('@direction');
  const entry =
    article || (direction === undefined ? '' : choiceWords('dataDirection', direction, language).toLowerCase());
  if (name === '' || entry === '') return name || entry;
  return say(texts.detail, { what: name, entry }, language);
}

const triggers: Readonly<Record<string, Sentence>> = {
  message: texts.triggerMessage,
  timer: texts.triggerTimer,
  error: texts.triggerError,
  signal: texts.triggerSignal,
  conditional: texts.triggerCondition,
};

function triggerWords(value: string, language: Language): string {
  return value
    .split(' ')
    .map((each) => {
      const text = triggers[each];
      return text ? say(text, {}, language) : each;
    })
    .join(', ');
}

function quote(text: string, language: Language): string {
  return text === '' ? '' : say(narrationTexts.quote, { text }, language);
}
