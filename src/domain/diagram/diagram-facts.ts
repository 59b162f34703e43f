import type { Entity, Facts } from '#domain/facts/facts.ts';
import { guessLanguage } from '#domain/guess-language.ts';
import { isLanguage, languages, type Language, type Text } from '#domain/language.ts';

/** Reading a diagram's facts in words of BPMN. Field names are those of src/bpmn/facts/read-facts.ts. */
export interface Element {
  readonly id: string;
  readonly type: string;
  readonly entity: Entity;
}

const tasks = [
  'bpmn:task',
  'bpmn:userTask',
  'bpmn:manualTask',
  'bpmn:serviceTask',
  'bpmn:businessRuleTask',
  'bpmn:sendTask',
  'bpmn:receiveTask',
  'bpmn:scriptTask',
];
const activities = [...tasks, 'bpmn:subProcess', 'bpmn:adHocSubProcess', 'bpmn:transaction', 'bpmn:callActivity'];
const events = [
  'bpmn:startEvent',
  'bpmn:endEvent',
  'bpmn:intermediateCatchEvent',
  'bpmn:intermediateThrowEvent',
  'bpmn:boundaryEvent',
];
const gateways = [
  'bpmn:exclusiveGateway',
  'bpmn:parallelGateway',
  'bpmn:inclusiveGateway',
  'bpmn:eventBasedGateway',
  'bpmn:complexGateway',
];

export const elementTypes = {
  tasks,
  activities,
  events,
  gateways,
  flowNodes: [...activities, ...events, ...gateways],
} as const;

/** Elements of some types, in the order of the file. */
export function elementsOfType(facts: Facts, types: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const [id, entity] of facts) {
    const type = entity.get('type');
    if (typeof type === 'string' && types.includes(type)) found.push({ id, type, entity });
  }
  return found;
}

/** Every owner's entries of one type, read in one pass: for checks over whole diagrams. */
export function ownersOf(facts: Facts, type: string): ReadonlySet<string> {
  return new Set(elementsOfType(facts, [type]).map((each) => String(each.entity.get('parent') ?? '')));
}

/** A fact of `ud:step`, `ud:performer`, `ud:branch`, `ud:volume` or `ud:call`, as text; undefined when it is not set. */
export function udFact(
  entity: Entity,
  block: 'step' | 'performer' | 'branch' | 'volume' | 'call',
  name: string,
): string | undefined {
  const value = entity.get(`bpmn:extensionElements/ud:${block}@${name}`);
  return value === undefined ? undefined : String(value);
}

/** The language in which the file writes the attribute `name`: what it says itself, else what the names look like. */
export function nameLanguage(facts: Facts): Language {
  const definitions = elementsOfType(facts, ['bpmn:definitions'])[0];
  const language = String(definitions?.entity.get('@xml:lang') ?? '').slice(0, 2);
  return isLanguage(language)
    ? language
    : guessLanguage([...facts.values()].map((entity) => String(entity.get('@name') ?? '')));
}

/** The name of an element, or the text of an annotation, in the languages it has been written in. */
export function nameOf(entity: Entity, fileLanguage: Language, words: 'name' | 'text' = 'name'): Text {
  const text: { kk?: string; ru?: string; en?: string } = {};
  const [own, mark] = words === 'name' ? ['@name', ''] : ['bpmn:text#text', ',text'];
  for (const language of languages) {
    const translation = `bpmn:extensionElements/i18n:translation[${language}${mark}]#text`;
    const field = language === fileLanguage ? own : translation;
    const value = entity.get(field);
    if (typeof value === 'string' && value.trim() !== '') text[language] = value;
  }
  return text;
}
