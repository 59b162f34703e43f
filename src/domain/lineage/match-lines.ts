import type { Entity, Facts } from '#domain/facts/facts.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Candidate } from './best-pairs.ts';
import { classOf } from './told-elements.ts';
import type { NameLikeness } from './word-likeness.ts';

const lines = new Set(['bpmn:sequenceFlow', 'bpmn:messageFlow', 'bpmn:association']);

/**
 * Flows, messages and associations between the same two elements. Where several lead the same way, those of one name are
 * the same; a message whose partner inside its pool changed is known by its name and its other end.
 */
export function lineCandidates(
  before: ProcessGraph,
  after: ProcessGraph,
  partners: ReadonlyMap<string, string>,
  names: NameLikeness,
): Candidate[] {
  const later = linesOf(after.facts);
  const byEnd = new Map<string, Line[]>();
  for (const line of later) {
    for (const end of new Set([line.source, line.target])) add(byEnd, `${line.type} ${end}`, line);
  }
  return linesOf(before.facts).flatMap((one) => {
    const [source, target] = [partners.get(one.source), partners.get(one.target)];
    const near = new Set([source, target].flatMap((end) => byEnd.get(`${one.type} ${end ?? ''}`) ?? []));
    return [...near].flatMap((other): Candidate[] => {
      const ends = Number(source === other.source) + Number(target === other.target);
      const name = names(nameOf(one.entity, before.language), nameOf(other.entity, after.language));
      const hasName = name !== undefined;
      const likeness =
        ends === 2 ? 0.8 + 0.2 * (name ?? 1) : hasName && one.type === 'bpmn:messageFlow' ? 0.4 + 0.5 * name : 0;
      return likeness === 0 ? [] : [{ before: one.id, after: other.id, likeness }];
    });
  });
}

interface Line {
  readonly id: string;
  readonly type: string;
  readonly entity: Entity;
  readonly source: string;
  readonly target: string;
}

function linesOf(facts: Facts): Line[] {
  return [...facts].flatMap(([id, entity]) => {
    const type = String(entity.get('type'));
    if (!lines.has(type) || !classOf(entity)) return [];
    const [source, target] = [String(entity.get('@sourceRef') ?? ''), String(entity.get('@targetRef') ?? '')];
    return [{ id, type, entity, source, target }];
  });
}

function add(groups: Map<string, Line[]>, key: string, line: Line): void {
  const group = groups.get(key);
  if (group) group.push(line);
  else groups.set(key, [line]);
}
