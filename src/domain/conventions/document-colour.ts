import type { Choice } from '#domain/choices.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import { languages, type Text } from '#domain/language.ts';
import { stepsOf, type Convention, type Marking, type Reading } from './convention.ts';

interface Colours {
  /** Strokes that bear the meaning, in small letters. */
  readonly strokes: readonly string[];
  readonly stroke: string;
  readonly fill: string;
}

interface DataObject {
  readonly id: string;
  readonly name: Text;
  /** The shapes that draw it. */
  readonly shapes: readonly string[];
  readonly strokes: readonly string[];
}

const strokeFields = ['@bioc:stroke', '@color:border-color'];
const fillFields = ['@bioc:fill', '@color:background-color'];

/** Documents told by the colour of a data object that a step takes or gives: the step gets them as its documents. */
export function documentColour(direction: Choice<'documentDirection'>, colours: Colours): Convention {
  return {
    code: direction,
    read: (graph) =>
      dataObjects(graph).flatMap((object): Reading[] => {
        const owner = stepAt(graph, object.id);
        if (owner === undefined || !object.strokes.some((stroke) => colours.strokes.includes(stroke))) return [];
        if (hasDocument(graph, owner, object, direction) || Object.keys(object.name).length === 0) return [];
        const values = { ...object.name, direction };
        return [
          {
            ...{ code: direction, sign: object.id, name: object.name, owner, clean: undefined },
            facts: { block: 'ud:Document', values },
          },
        ];
      }),
    write: (graph) =>
      dataObjects(graph)
        .filter(({ id, name }) => {
          const owner = stepAt(graph, id);
          return owner !== undefined && hasDocument(graph, owner, { name }, direction);
        })
        .flatMap(({ shapes }) => shapes.flatMap((shape) => coloured(shape, colours))),
  };
}

/** How many documents of a step are drawn as data objects at it. */
export function drawnDocuments(graph: ProcessGraph, step: string, direction: Choice<'documentDirection'>): number {
  return dataObjects(graph).filter(
    (object) => stepAt(graph, object.id) === step && hasDocument(graph, step, object, direction),
  ).length;
}

function coloured(entity: string, { stroke, fill }: Colours): Marking[] {
  return [
    ...strokeFields.map((field) => ({ entity, field, value: stroke })),
    ...fillFields.map((field) => ({ entity, field, value: fill })),
  ];
}

function dataObjects({ facts, language }: ProcessGraph): DataObject[] {
  const shapes = new Map<string, string[]>();
  for (const [id, entity] of facts) {
    if (entity.get('type') !== 'bpmndi:BPMNShape') continue;
    const element = String(entity.get('@bpmnElement') ?? '');
    shapes.set(element, [...(shapes.get(element) ?? []), id]);
  }
  return [...facts]
    .filter(([, entity]) => entity.get('type') === 'bpmn:dataObjectReference')
    .map(([id, entity]) => {
      const own = shapes.get(id) ?? [];
      const strokes = own.flatMap((shape) => strokeFields.map((field) => String(facts.get(shape)?.get(field) ?? '')));
      return { id, name: nameOf(entity, language), shapes: own, strokes: strokes.map((each) => each.toLowerCase()) };
    });
}

/** The first step that takes or gives a data object, or is joined with it by an association. */
function stepAt(graph: ProcessGraph, object: string): string | undefined {
  const takes = stepsOf(graph).find(({ id }) =>
    (graph.children.get(id) ?? []).some(
      ({ entity }) => entity.get('bpmn:sourceRef#text') === object || entity.get('bpmn:targetRef#text') === object,
    ),
  );
  if (takes) return takes.id;
  for (const entity of graph.facts.values()) {
    if (entity.get('type') !== 'bpmn:association') continue;
    const ends = [entity.get('@sourceRef'), entity.get('@targetRef')].map(String);
    const other = ends.find((end) => end !== object);
    if (ends.includes(object) && other !== undefined && graph.nodes.has(other)) return other;
  }
  return undefined;
}

function hasDocument(
  graph: ProcessGraph,
  step: string,
  { name }: { readonly name: Text },
  direction: Choice<'documentDirection'>,
): boolean {
  const node = graph.nodes.get(step);
  if (!node) return false;
  return stepDetails(graph, node).documents.some(
    (document) =>
      document.direction === direction &&
      languages.some((language) => name[language] !== undefined && name[language] === document.name[language]),
  );
}
