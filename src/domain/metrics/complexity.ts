import { centreIn, groupsOf } from '#domain/diagram/groups.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import type { GraphMessage, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { metricOf, once, type Metric, type Part } from './metric.ts';
import { performerAt, performersOf, rolesOf, type Performer } from './performers.ts';

/**
 * The ten parameters of process complexity Ср: direct contacts (CC), contacts through a system (CO), contacts with
 * contractors (CS), incoming documents (DC), produced documents (DP), steps (S), business roles (R), managers (M),
 * hand-offs (T), movements (Q). Source: BPMN calculator of the Digital Government Support Centre, version 1.0.2.
 */
export const complexityCodes = ['CC', 'CO', 'CS', 'DC', 'DP', 'S', 'R', 'M', 'T', 'Q'] as const;
export type ComplexityCode = (typeof complexityCodes)[number];
export type Weights = Readonly<Record<ComplexityCode, number>>;

/** Published weights; they add up to 1. */
export const publishedWeights: Weights = {
  ...{ CC: 0.25, CO: 0.05, CS: 0.05, DC: 0.2, DP: 0.07 },
  ...{ S: 0.1, R: 0.06, M: 0.15, T: 0.04, Q: 0.03 },
};

/** Ср of a variant: each parameter with its elements, and the weighted sum. */
export interface Complexity {
  readonly parameters: readonly Metric<ComplexityCode>[];
  readonly value: number;
}

/**
 * Ср = Σ nᵢ·wᵢ, counted by what the model says of its elements: kind of performer, rank, direction of documents,
 * movement. Undefined for a diagram without lanes: hand-offs, roles and managers cannot be counted there, and a sum
 * without them would look better than it is.
 */
export function complexityOf(graph: ProcessGraph, weights: Weights = publishedWeights): Complexity | undefined {
  if (graph.lanes.size === 0) return undefined;
  const performers = performersOf(graph);
  const contacts = contactsOf(graph, performers);
  const steps = [...graph.nodes.values()].filter(
    (node) => isStep(node) && kindAt(graph, performers, node.id) !== 'system',
  );
  const documents = (direction: 'incoming' | 'produced'): Part[] =>
    counted(graph, (node) => stepDetails(graph, node).documents.filter((each) => each.direction === direction).length);
  const roles = rolesOf(graph).filter((lane) => performers.get(lane)?.kind !== 'system');
  const parts: Readonly<Record<ComplexityCode, readonly Part[]>> = {
    ...contacts,
    DC: documents('incoming'),
    DP: documents('produced'),
    S: once(steps.map(({ id }) => id)),
    R: once(roles),
    M: steps.flatMap(({ id, lane }) => amount(id, performers.get(lane ?? '')?.rank ?? 0)),
    T: once(
      handOffs(graph).filter((flow) => kindAt(graph, performers, graph.flows.get(flow)?.target ?? '') !== 'system'),
    ),
    Q: counted(graph, (node) => Number(stepDetails(graph, node).movement)),
  };
  const parameters = complexityCodes.map((code) => metricOf(code, parts[code]));
  return { parameters, value: parameters.reduce((sum, { code, value }) => sum + value * weights[code], 0) };
}

/** Sequence flows from one lane to another. */
export function handOffs({ flows, nodes }: ProcessGraph): string[] {
  return [...flows.values()]
    .filter(({ source, target }) => {
      const [from, to] = [nodes.get(source)?.lane, nodes.get(target)?.lane];
      return from !== undefined && to !== undefined && from !== to;
    })
    .map(({ id }) => id);
}

/** What each node adds, without those that add nothing. */
export function counted(graph: ProcessGraph, count: (node: GraphNode) => number): Part[] {
  return [...graph.nodes.values()].flatMap((node) => amount(node.id, count(node)));
}

function amount(element: string, value: number): Part[] {
  return value === 0 ? [] : [{ element, amount: value }];
}

/**
 * A step of the process: not a plain start or end event, a throwing event without message, a merging or an event-based
 * gateway. Of a sub-process the steps inside count, not the frame around them.
 */
function isStep({ type, triggers, incoming, outgoing, inside }: GraphNode): boolean {
  if (inside.length > 0) return false;
  if (type === 'bpmn:startEvent' || type === 'bpmn:endEvent') return triggers.length > 0;
  if (type === 'bpmn:intermediateThrowEvent') return triggers.includes('message');
  if (type === 'bpmn:eventBasedGateway') return false;
  const isMerge = incoming.length > 1 && outgoing.length <= 1;
  return !(isMerge && (type === 'bpmn:exclusiveGateway' || type === 'bpmn:inclusiveGateway'));
}

function kindAt(
  graph: ProcessGraph,
  performers: ReadonlyMap<string, Performer>,
  end: string,
): Performer['kind'] | undefined {
  return performers.get(performerAt(graph, end) ?? '')?.kind;
}

/** Message flows by whom they reach; those of the steps inside one group are one contact. */
function contactsOf(
  graph: ProcessGraph,
  performers: ReadonlyMap<string, Performer>,
): Record<'CC' | 'CO' | 'CS', Part[]> {
  const groups = groupsOf(graph.facts);
  const contacts = { CC: new Set<string>(), CO: new Set<string>(), CS: new Set<string>() };
  for (const message of graph.messages.values()) {
    const kinds = [message.source, message.target].map((end) => kindAt(graph, performers, end));
    const code = kinds.includes('contractor') ? 'CS' : kinds.includes('system') ? 'CO' : 'CC';
    contacts[code].add(groupAround(graph, groups, message) ?? message.id);
  }
  return { CC: once(contacts.CC), CO: once(contacts.CO), CS: once(contacts.CS) };
}

function groupAround(
  graph: ProcessGraph,
  groups: ReturnType<typeof groupsOf>,
  { source, target }: GraphMessage,
): string | undefined {
  const ends = [source, target].flatMap((end) => graph.nodes.get(end)?.bounds ?? []);
  return groups.find(({ bounds }) => ends.some((end) => centreIn(end, bounds)))?.id;
}
