import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Text } from '#domain/language.ts';
import type { Marking } from './convention.ts';
import { matchIn } from './marked-names.ts';

/** Annotations with a mark that are joined with a step. */
export function notesWith(
  graph: ProcessGraph,
  pattern: RegExp,
): { readonly note: string; readonly name: Text; readonly step: string }[] {
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

/** A new annotation above a step, with the line to it; `level` says how high, from 0. */
export function noteAt(
  graph: ProcessGraph,
  step: string,
  { code, text, level }: { readonly code: string; readonly text: string; readonly level: number },
): Marking[] {
  const node = graph.nodes.get(step);
  const drawing = [...graph.facts.values()].find(
    (entity) => entity.get('type') === 'bpmndi:BPMNShape' && entity.get('@bpmnElement') === step,
  );
  if (!node?.bounds || !drawing) return [];
  const { x, y, width } = node.bounds;
  const [note, line] = [`TextAnnotation_${code}_${step}`, `Association_${code}_${step}`];
  const plane = drawing.get('parent') ?? '';
  const entity = (id: string, fields: Readonly<Record<string, Value>>): Marking[] =>
    Object.entries(fields).map(([field, value]) => ({ entity: id, field, value }));
  return [
    ...entity(note, { type: 'bpmn:textAnnotation', parent: node.scope, 'bpmn:text#text': text }),
    ...entity(line, { type: 'bpmn:association', parent: node.scope, '@sourceRef': step, '@targetRef': note }),
    ...entity(`${note}_di`, {
      ...{ type: 'bpmndi:BPMNShape', parent: plane, '@bpmnElement': note },
      ...{ 'dc:Bounds@x': String(x + width), 'dc:Bounds@y': String(y - 50 - 40 * level) },
      ...{ 'dc:Bounds@width': '120', 'dc:Bounds@height': '30' },
    }),
    ...entity(`${line}_di`, {
      ...{ type: 'bpmndi:BPMNEdge', parent: plane, '@bpmnElement': line },
      waypoints: `${String(x + width)},${String(y)} ${String(x + width)},${String(y - 20 - 40 * level)}`,
    }),
  ];
}
