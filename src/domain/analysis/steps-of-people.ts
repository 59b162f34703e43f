import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import { performerAt } from '#domain/metrics/performers.ts';
import type { AnalysisSide } from './analysis-subject.ts';

const byMachines = new Set(['bpmn:serviceTask', 'bpmn:scriptTask', 'bpmn:businessRuleTask']);

/** Tasks that people of the provider do: not the client, and no system. */
export function stepsOfPeople({ graph, performers }: AnalysisSide): string[] {
  return [...graph.nodes.values()]
    .filter((node) => {
      const kind = performers.get(performerAt(graph, node.id) ?? '')?.kind;
      const said = udFact(node.entity, 'step', 'automation');
      const isAutomatic = said === undefined ? byMachines.has(node.type) : said === 'automatic';
      return isTask(node) && !isAutomatic && kind !== 'client' && kind !== 'system';
    })
    .map(({ id }) => id);
}
