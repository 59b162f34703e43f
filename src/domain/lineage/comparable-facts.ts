import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { languages } from '#domain/language.ts';
import { classOf } from './told-elements.ts';

const origin = 'bpmn:extensionElements/ud:origin';
const translation = /^bpmn:extensionElements\/i18n:translation\[(?:kk|ru|en)(?:,text)?\]#text$/;

/** Where a thing stands follows from the lane, pool and scope that are told instead. */
const placed = new Set(['parent', 'within', 'lane']);

/**
 * The facts of a diagram as two of them are compared: names by language whichever of them the file writes in `name`,
 * the innermost lane, the pool and the sub-process of an element in place of where it stands in the file, what triggers
 * an event in one field, and nothing about where an element comes from, which says nothing about the process itself.
 * `owners` are the elements that the entities are told with; the frame of the file has none and is left out.
 */
export function comparableFacts(graph: ProcessGraph, owners: ReadonlyMap<string, string>): Facts {
  const comparable = new Map<string, Entity>();
  for (const [id, entity] of graph.facts) {
    if (owners.has(id)) comparable.set(id, comparableEntity(graph, owners, id, entity));
  }
  return comparable;
}

function comparableEntity(
  graph: ProcessGraph,
  owners: ReadonlyMap<string, string>,
  id: string,
  entity: Entity,
): Entity {
  // Where a part stands says something only inside of an element.
  const isPlaced = classOf(entity) !== undefined || !owners.has(String(entity.get('parent')));
  const hasText = entity.get('type') === 'bpmn:textAnnotation';
  const fields = new Map<string, Value>();
  for (const [field, value] of entity) {
    if (field === 'bpmn:extensionElements' || field.startsWith(origin)) continue;
    if (field === '@name' || translation.test(field)) continue;
    if ((isPlaced && placed.has(field)) || (hasText && field === 'bpmn:text#text')) continue;
    fields.set(field, value);
  }
  const name = nameOf(entity, graph.language);
  for (const language of languages) if (name[language] !== undefined) fields.set(`name[${language}]`, name[language]);
  if (hasText) {
    const text = nameOf(entity, graph.language, 'text');
    for (const language of languages) if (text[language] !== undefined) fields.set(`text[${language}]`, text[language]);
  }
  for (const [field, value] of placeOf(graph, id)) if (value !== undefined) fields.set(field, value);
  return fields;
}

/** The lane, pool and sub-process around an element, and what triggers it. */
function placeOf(graph: ProcessGraph, id: string): readonly (readonly [string, Value | undefined])[] {
  const lane = graph.lanes.get(id);
  if (lane) {
    return [
      ['pool', lane.pool],
      ['lane', lane.parent],
    ];
  }
  const node = graph.nodes.get(id);
  if (!node) return [];
  return [
    ['lane', node.lane],
    ['pool', node.pool],
    ['scope', graph.nodes.has(node.scope) ? node.scope : undefined],
    ['triggers', node.triggers.length > 0 ? node.triggers.toSorted().join(' ') : undefined],
  ];
}
