import { nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Text } from '#domain/language.ts';
import { stepsOf, type Convention, type Marking } from './convention.ts';
import { markOf, matchIn } from './marked-names.ts';

const pattern = /\(Перемещение\)/iu;

/** A text annotation «(Перемещение)» at a step: somebody or something moves there. The annotation stays as it is. */
export const movement: Convention = {
  code: 'movement',
  read: (graph) =>
    annotated(graph).flatMap(({ note, name, step }) =>
      moves(graph, step)
        ? []
        : [
            {
              ...{ code: 'movement' as const, sign: note, name, owner: step, clean: undefined },
              facts: { block: 'ud:Step' as const, values: { movement: true } },
            },
          ],
    ),
  write: (graph) => {
    const told = new Set(annotated(graph).map(({ step }) => step));
    return stepsOf(graph).flatMap(({ id }) => (moves(graph, id) && !told.has(id) ? noteAt(graph, id) : []));
  },
};

function moves(graph: ProcessGraph, step: string): boolean {
  const entity = graph.nodes.get(step)?.entity;
  return entity !== undefined && udFact(entity, 'step', 'movement') === 'true';
}

function annotated(graph: ProcessGraph): { readonly note: string; readonly name: Text; readonly step: string }[] {
  const found: { note: string; name: Text; step: string }[] = [];
  for (const entity of graph.facts.values()) {
    if (entity.get('type') !== 'bpmn:association') continue;
    const ends = [String(entity.get('@sourceRef') ?? ''), String(entity.get('@targetRef') ?? '')];
    const step = ends.find((end) => graph.nodes.has(end));
    const note = ends.find((end) => graph.facts.get(end)?.get('type') === 'bpmn:textAnnotation');
    const text = note === undefined ? undefined : graph.facts.get(note);
    if (step === undefined || note === undefined || !text) continue;
    const name = nameOf(text, graph.language, 'text');
    if (matchIn(name, pattern)) found.push({ note, name, step });
  }
  return found;
}

/** An annotation above a step, with the line to it. */
function noteAt(graph: ProcessGraph, step: string): Marking[] {
  const node = graph.nodes.get(step);
  const drawing = [...graph.facts.values()].find(
    (entity) => entity.get('type') === 'bpmndi:BPMNShape' && entity.get('@bpmnElement') === step,
  );
  if (!node?.bounds || !drawing) return [];
  const { x, y, width } = node.bounds;
  const [note, line] = [`TextAnnotation_movement_${step}`, `Association_movement_${step}`];
  const plane = drawing.get('parent') ?? '';
  const entity = (id: string, fields: Readonly<Record<string, Value>>): Marking[] =>
    Object.entries(fields).map(([field, value]) => ({ entity: id, field, value }));
  return [
    ...entity(note, { type: 'bpmn:textAnnotation', parent: node.scope, 'bpmn:text#text': markOf(pattern) }),
    ...entity(line, { type: 'bpmn:association', parent: node.scope, '@sourceRef': step, '@targetRef': note }),
    ...entity(`${note}_di`, {
      ...{ type: 'bpmndi:BPMNShape', parent: plane, '@bpmnElement': note },
      ...{ 'dc:Bounds@x': String(x + width), 'dc:Bounds@y': String(y - 50) },
      ...{ 'dc:Bounds@width': '120', 'dc:Bounds@height': '30' },
    }),
    ...entity(`${line}_di`, {
      ...{ type: 'bpmndi:BPMNEdge', parent: plane, '@bpmnElement': line },
      waypoints: `${String(x + width)},${String(y)} ${String(x + width)},${String(y - 20)}`,
    }),
  ];
}
