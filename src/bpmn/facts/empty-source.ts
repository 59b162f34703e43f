import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { newElementId } from '#domain/identity.ts';
import { languages, type Language, type Text } from '#domain/language.ts';
import { sourceFromFacts } from './source-from-facts.ts';

export interface EmptySource {
  /** The name of the pool, in `language`; an empty name leaves the pool unnamed. */
  readonly name: string;
  /** The name of the pool in other languages. */
  readonly names?: Text;
  /** The language of the `name` attributes of the new file. */
  readonly language: Language;
  /** The element id of the process; a new one by default. */
  readonly process?: string;
}

/** A blank diagram as an analyst starts from: a pool with one lane, and a start event in it. */
export function emptySource({ name, names = {}, language, process = newElementId('Process') }: EmptySource): string {
  const others = languages.filter((each) => each !== language && names[each] !== undefined);
  const translations = others.map((each): readonly [string, string] => [
    `bpmn:extensionElements/i18n:translation[${each}]#text`,
    names[each] ?? '',
  ]);
  return sourceFromFacts(
    blankFacts({ '@name': name, ...(Object.fromEntries(translations) as Record<string, string>) }, language, process),
  );
}

function blankFacts(named: Readonly<Record<string, string>>, language: Language, process: string): Facts {
  const definitions = newElementId('Definitions');
  const collaboration = newElementId('Collaboration');
  const participant = newElementId('Participant');
  const laneSet = newElementId('LaneSet');
  const lane = newElementId('Lane');
  const start = newElementId('Event');
  const diagram = newElementId('BPMNDiagram');
  const plane = newElementId('BPMNPlane');
  return new Map<string, Entity>([
    [
      definitions,
      entity('bpmn:definitions', undefined, {
        '@targetNamespace': 'urn:uderis:diagram',
        '@xml:lang': language,
      }),
    ],
    [collaboration, entity('bpmn:collaboration', definitions)],
    [participant, entity('bpmn:participant', collaboration, { ...named, '@processRef': process })],
    [process, entity('bpmn:process', definitions, { '@isExecutable': 'false' })],
    [laneSet, entity('bpmn:laneSet', process)],
    [lane, entity('bpmn:lane', laneSet)],
    [start, entity('bpmn:startEvent', process, { lane })],
    [diagram, entity('bpmndi:BPMNDiagram', definitions)],
    [plane, entity('bpmndi:BPMNPlane', diagram, { '@bpmnElement': collaboration })],
    [`${participant}_di`, shape(plane, participant, [160, 80, 900, 250], { '@isHorizontal': 'true' })],
    [`${lane}_di`, shape(plane, lane, [190, 80, 870, 250], { '@isHorizontal': 'true' })],
    [`${start}_di`, shape(plane, start, [252, 187, 36, 36])],
  ]);
}

function entity(type: string, parent: string | undefined, fields: Readonly<Record<string, Value>> = {}): Entity {
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return new Map([['type', type], ...(parent === undefined ? [] : [['parent', parent] as const]), ...written]);
}

function shape(
  plane: string,
  element: string,
  [x, y, width, height]: readonly [number, number, number, number],
  fields: Readonly<Record<string, Value>> = {},
): Entity {
  return entity('bpmndi:BPMNShape', plane, {
    '@bpmnElement': element,
    ...fields,
    'dc:Bounds@x': String(x),
    'dc:Bounds@y': String(y),
    'dc:Bounds@width': String(width),
    'dc:Bounds@height': String(height),
  });
}
