import { addressOf, routeToPlace } from '#domain/address.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { byOrder } from '#domain/project-view.ts';
import { titleOf } from '#domain/record-title.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits, type Hit } from '#domain/replace/find-hits.ts';
import { projectTexts, recordTexts } from '#domain/replace/record-texts.ts';
import type { TextQuery } from '#domain/replace/text-query.ts';
import type { DiagramTextPart, WrittenText } from '#domain/replace/written-text.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { fieldLabels } from '#i18n/texts/field-labels.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { recordTexts as recordWords } from '#i18n/texts/records.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { sayPart } from './part-words.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

const longest = 60;

/** A part of the project whose texts are searched: a diagram, the records of a kind, the project itself. */
export interface SearchedPart {
  readonly key: string;
  /** The document that holds it. */
  readonly document: StudioDocument;
  readonly isOpen: boolean;
  readonly texts: readonly WrittenText[];
  readonly name: () => string;
  /** Where in it a text stands, in words. */
  readonly where: (text: WrittenText) => string;
  /** The address where a text is to be seen. */
  readonly address: (text: WrittenText) => string;
}

/** One hit as it is listed; `key` tells it from all others. */
export interface ListedHit {
  readonly key: string;
  readonly part: SearchedPart;
  readonly hit: Hit;
}

/** A diagram as a part that is searched. */
export function diagramPart(document: StudioDocument, graph: ProcessGraph, isOpen: boolean): SearchedPart {
  const variant = String(document.fields['variant']) as VariantKind;
  return {
    ...{ key: document.id, document, isOpen, texts: diagramTexts(graph) },
    name: () => say(variantTexts[variant].name),
    where: (text) => whereInDiagram(graph, text),
    address: ({ owner }) => addressOf({ screen: 'model', project: document.project, variant, element: owner }),
  };
}

/** The parts of a project beside its diagrams: its name, and its records kind by kind. */
export function recordParts(
  documents: readonly StudioDocument[],
  records: readonly StudioRecord[],
): readonly SearchedPart[] {
  const projects = documents.filter(({ kind }) => kind === 'project').map(projectPart);
  const kinds = recordKinds.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind).toSorted(byOrder);
    const document = documents.find(({ id }) => id === own[0]?.document);
    return document ? [recordsPart(document, kind, own)] : [];
  });
  return [...projects, ...kinds];
}

/** The other variants of a project that are there, in their order. */
export function otherVariants(documents: readonly StudioDocument[], open: Id): StudioDocument[] {
  const live = documents.filter(({ id, kind, fields }) => kind === 'variant' && id !== open && !fields['deletedAt']);
  return variantKinds.flatMap((kind) => live.filter(({ fields }) => fields['variant'] === kind));
}

/** What is found in some parts, in their order. */
export function listedHits(parts: readonly SearchedPart[], query: TextQuery): ListedHit[] {
  return parts.flatMap((part) =>
    findHits(part.texts, query, foldText).map((hit) => ({ key: keyOf(part, hit.text, hit.span.start), part, hit })),
  );
}

/** Tells a text from all others, and with `at` a place in it; variants that were branched share the ids of elements. */
export function keyOf({ key }: SearchedPart, { entity, field }: WrittenText, at?: number): string {
  return [key, entity, field, ...(at === undefined ? [] : [String(at)])].join(' ');
}

/** The first hit behind a place of a text, in the order of the parts; the first of all when there is none. */
export function hitBehind(
  parts: readonly SearchedPart[],
  hits: readonly ListedHit[],
  text: string,
  from: number,
): ListedHit | undefined {
  const order = new Map<string, number>();
  for (const part of parts) for (const each of part.texts) order.set(keyOf(part, each), order.size);
  const place = order.get(text) ?? -1;
  const behind = hits.find(({ part, hit }) => {
    const at = order.get(keyOf(part, hit.text)) ?? -1;
    return at > place || (at === place && hit.span.start >= from);
  });
  return behind ?? hits[0];
}

function projectPart(document: StudioDocument): SearchedPart {
  return {
    ...{ key: document.id, document, isOpen: false, texts: projectTexts(document) },
    name: () => say(paletteTexts.project),
    where: (text) => joined(say(fieldLabels.name), text),
    address: () => addressOf({ screen: 'project', project: document.id }),
  };
}

function recordsPart(document: StudioDocument, kind: RecordKind, records: readonly StudioRecord[]): SearchedPart {
  const byId = new Map(records.map((record) => [record.id, record]));
  const fieldOf = ({ part }: WrittenText): string => say(fieldText(kind, part).label);
  return {
    ...{ key: `${document.id} ${kind}`, document, isOpen: false, texts: records.flatMap(recordTexts) },
    name: () => say(recordWords[kind].many),
    where: (text) => {
      const record = byId.get(text.owner);
      const title = record && text.part !== recordSpecs[kind].title ? titleOf(record, currentLanguage()) : '';
      return joined(title === '' ? fieldOf(text) : `${shortened(title)} · ${fieldOf(text)}`, text);
    },
    address: ({ owner, part }) =>
      addressOf(routeToPlace(document.project, { part: 'records', kind, record: owner, field: part }, new Map())),
  };
}

function whereInDiagram(graph: ProcessGraph, text: WrittenText): string {
  const { owner, part } = text;
  const entity = graph.facts.get(owner);
  const type = String(entity?.get('type') ?? '');
  const element =
    part === 'name' || !entity
      ? say(elementTypeText(type))
      : sayElement({ name: nameOf(entity, graph.language), type });
  return joined(`${shortened(element)} · ${sayPart(part as DiagramTextPart)}`, text);
}

/** A title may be a paragraph; what follows it is to be seen too. */
function shortened(title: string): string {
  return title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title;
}

function joined(where: string, { language }: WrittenText): string {
  return language ? `${where} · ${say(languageNames[language])}` : where;
}
