import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import { namedElements } from '#domain/diagram/named-elements.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity } from '#domain/facts/facts.ts';
import { languages, type Language } from '#domain/language.ts';
import type { DiagramTextPart, WrittenText } from './written-text.ts';

const seen: ReadonlySet<string> = new Set([
  ...elementTypes.flowNodes,
  ...['bpmn:process', 'bpmn:collaboration', 'bpmn:participant', 'bpmn:lane', 'bpmn:group', 'bpmn:textAnnotation'],
  ...['bpmn:sequenceFlow', 'bpmn:messageFlow', 'bpmn:association'],
  ...['bpmn:dataObjectReference', 'bpmn:dataStoreReference', 'bpmn:dataInput', 'bpmn:dataOutput'],
]);

const facts: readonly (readonly [field: string, part: DiagramTextPart])[] = [
  ['ud:step@workSource', 'workSource'],
  ['ud:step@waitSource', 'waitSource'],
  ['ud:performer@rateSource', 'rateSource'],
  ['ud:branch@source', 'branchSource'],
  ['ud:volume@source', 'volumeSource'],
];
const documentation = /^bpmn:documentation(?:\[\d+\])?#text$/;

/** The texts of a diagram that people write and read: names and annotations in each language, descriptions, step facts; in reading order. */
export function diagramTexts(graph: ProcessGraph): WrittenText[] {
  const owners = new Set(namedElements(graph).map(({ id }) => id));
  for (const [id, entity] of graph.facts) if (seen.has(String(entity.get('type')))) owners.add(id);
  return [...owners].flatMap((owner) => {
    const entity = graph.facts.get(owner);
    return entity ? textsOf(graph, owner, entity) : [];
  });
}

function textsOf(graph: ProcessGraph, owner: string, entity: Entity): WrittenText[] {
  const found: WrittenText[] = [];
  const take = (of: string, fields: Entity, field: string, part: DiagramTextPart, language?: Language): void => {
    const text = fields.get(field);
    if (typeof text !== 'string' || text === '') return;
    found.push({ entity: of, field, owner, part, text, ...(language ? { language } : {}) });
  };
  const isNote = entity.get('type') === 'bpmn:textAnnotation';
  for (const language of languages) {
    const isOwn = language === graph.language;
    const mark = isNote ? `${language},text` : language;
    const field = isOwn
      ? isNote
        ? 'bpmn:text#text'
        : '@name'
      : `bpmn:extensionElements/i18n:translation[${mark}]#text`;
    take(owner, entity, field, 'name', language);
  }
  const category = String(entity.get('@categoryValueRef') ?? '');
  const value = graph.facts.get(category);
  if (value) take(category, value, '@value', 'name', graph.language);
  for (const field of entity.keys()) if (documentation.test(field)) take(owner, entity, field, 'documentation');
  for (const [field, part] of facts) take(owner, entity, `bpmn:extensionElements/${field}`, part);
  for (const { id, type, entity: inside } of graph.children.get(owner) ?? []) {
    if (type === 'bpmn:documentation') take(id, inside, '#text', 'documentation');
    if (type === 'ud:legalGround') take(id, inside, '@article', 'article');
    if (type !== 'ud:document') continue;
    for (const language of languages) take(id, inside, `@${language}`, 'document', language);
  }
  return found;
}
