import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';

const namespaces =
  'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:ud="urn:uderis:bpmn:1.0" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"';

/** A diagram of one process, which is called `Proc`; `around` goes before it. */
export function diagram(process: string, around = ''): ProcessGraph {
  return processGraph(
    readFacts(`<definitions ${namespaces} id="Defs">${around}<process id="Proc">${process}</process></definitions>`),
  );
}

/** A task with step facts as attributes, e.g. `workLikely="10" workUnit="min"`. */
export function task(id: string, step = '', inside = ''): string {
  const facts = step === '' ? '' : `<ud:step ${step}/>`;
  return `<userTask id="${id}" name="${id}"><extensionElements>${facts}${inside}</extensionElements></userTask>`;
}

export function flow(source: string, target: string, probability?: number): string {
  const branch =
    probability === undefined
      ? ''
      : `<extensionElements><ud:branch probability="${String(probability)}"/></extensionElements>`;
  return `<sequenceFlow id="${source}-${target}" sourceRef="${source}" targetRef="${target}">${branch}</sequenceFlow>`;
}

/** Lanes with the nodes in them; `performer` are the attributes of ud:performer. */
export function lanes(
  ...each: readonly { readonly id: string; readonly performer?: string; readonly nodes: readonly string[] }[]
): string {
  const own = each.map(({ id, performer, nodes }) => {
    const facts = performer === undefined ? '' : `<extensionElements><ud:performer ${performer}/></extensionElements>`;
    return `<lane id="${id}" name="${id}">${facts}${nodes.map((node) => `<flowNodeRef>${node}</flowNodeRef>`).join('')}</lane>`;
  });
  return `<laneSet id="Set">${own.join('')}</laneSet>`;
}
