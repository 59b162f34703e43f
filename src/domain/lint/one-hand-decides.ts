import { udFact } from '#domain/diagram/diagram-facts.ts';
import { laterThan } from '#domain/diagram/later-than.ts';
import { isDecision, isTask } from '#domain/diagram/node-kinds.ts';
import { entriesOf, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { performerAt, performersOf } from '#domain/metrics/performers.ts';
import type { LintRule } from './lint-rule.ts';

/**
 * Corruption risk: a person who meets the applicant decides, and one of the ways from there on is approved by nobody else;
 * the person can put the case off without trace, because the deciding step uses no system and has no timer.
 */
export const oneHandDecides: LintRule = {
  code: 'one-hand-decides',
  severity: 'I',
  source: ['601 p.19(4)'],
  run: (graph) => {
    const people = peopleWhoMeet(graph);
    const deciding = [...graph.nodes.values()].filter(
      (node) =>
        isTask(node) &&
        people.has(performerAt(graph, node.id) ?? '') &&
        !isSet(node, 'collegial') &&
        !isTraced(graph, node),
    );
    if (deciding.length === 0) return [];
    const back = new Set([...graph.scopes.keys()].flatMap((scope) => [...readingOrder(graph, scope).back]));
    const ahead = laterThan(graph, { leftOut: back });
    const approvals = [...graph.nodes.values()].filter((node) => isSet(node, 'approval') || isSet(node, 'collegial'));
    return deciding
      .filter(({ id, outgoing }) => {
        const others = approvals.filter((each) => performerAt(graph, each.id) !== performerAt(graph, id));
        return outgoing
          .flatMap(({ target }) => graph.nodes.get(target) ?? [])
          .filter(isDecision)
          .flatMap((gateway) => gateway.outgoing)
          .some((way) => {
            const after = ahead(way.target);
            return back.has(way.id) || !others.some((each) => each.id === way.target || after.has(each.id));
          });
      })
      .map(({ id }) => ({ element: id }));
  },
};

/** The lanes and pools of people to whom the client comes in person, or who write to or hear from the client. */
function peopleWhoMeet(graph: ProcessGraph): ReadonlySet<string> {
  const performers = performersOf(graph);
  const kindAt = (end: string): string | undefined => performers.get(performerAt(graph, end) ?? '')?.kind;
  const met = [...graph.nodes.values()].filter((node) => isSet(node, 'visit')).map(({ id }) => id);
  const written = [...graph.messages.values()].flatMap(({ source, target }) =>
    kindAt(source) === 'client' ? [target] : kindAt(target) === 'client' ? [source] : [],
  );
  const ends = [...met, ...written].filter((end) => kindAt(end) === 'human');
  return new Set(ends.flatMap((end) => performerAt(graph, end) ?? []));
}

/** A system records the step, or a timer watches over it. */
function isTraced(graph: ProcessGraph, { id, boundary }: GraphNode): boolean {
  const isTimed = boundary.some((event) => graph.nodes.get(event)?.triggers.includes('timer'));
  return isTimed || entriesOf(graph, id, 'ud:system').length > 0;
}

function isSet({ entity }: GraphNode, fact: 'visit' | 'approval' | 'collegial'): boolean {
  return udFact(entity, 'step', fact) === 'true';
}
