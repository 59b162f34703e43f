import type { ProcessGraph } from '#domain/diagram/process-graph.ts';

/** A line that is no flow. */
export interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Associations of annotations and data, each between two drawn elements. */
export function associations(graph: ProcessGraph): Line[] {
  return [...graph.facts].flatMap(([id, entity]) => {
    const type = entity.get('type');
    const text = (field: string): string => String(entity.get(field) ?? '');
    if (type === 'bpmn:association') return [{ id, source: text('@sourceRef'), target: text('@targetRef') }];
    const owner = text('parent');
    if (type === 'bpmn:dataInputAssociation') {
      return [{ id, source: text('bpmn:sourceRef#text') || text('bpmn:sourceRef[1]#text'), target: owner }];
    }
    if (type === 'bpmn:dataOutputAssociation') return [{ id, source: owner, target: text('bpmn:targetRef#text') }];
    return [];
  });
}
