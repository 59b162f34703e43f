import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import { entriesOf, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { attributeText, stepDetails, type StepDetails } from '#domain/diagram/step-details.ts';
import { reached } from '#domain/diagram/reached.ts';
import { languages } from '#domain/language.ts';
import { counted, handOffs } from './complexity.ts';
import { mediaBreaks } from './media-breaks.ts';
import { metricOf, once, type Metric, type Part } from './metric.ts';
import { performerAt, performersOf, rolesOf, type Performer } from './performers.ts';

/** What a process asks of clients and of the state, in the order in which it is told. */
export const burdenCodes = [
  'visits',
  'documents-asked',
  'documents-paper',
  'documents-produced',
  'fields-manual',
  'returns',
  'signatures',
  'approvals',
  'approving-units',
  'collegial',
  'hand-offs',
  'bodies',
  'roles',
  'systems',
  'media-breaks',
] as const;
export type BurdenCode = (typeof burdenCodes)[number];

/** Share of the tasks, per cent, that are done without a person; the tasks that are. Undefined without tasks. */
export interface AutomationDegree {
  readonly percent: number;
  readonly automatic: readonly string[];
  readonly tasks: readonly string[];
}

/**
 * The burden passport of a variant: counts of order 193/НҚ of 14.05.2020 p.2, 8 and Annex 2, hand-offs of the complexity
 * calculator, media breaks of the programme 2008–2010 ch. 5.2. `fromClient` says whether a data item is asked from the client.
 */
export function burdenOf(graph: ProcessGraph, fromClient: (item: string) => boolean): Metric<BurdenCode>[] {
  const performers = performersOf(graph);
  const details = new Map([...graph.nodes.values()].map((node) => [node.id, stepDetails(graph, node)]));
  const each = (count: (details: StepDetails, node: GraphNode) => number): Part[] =>
    counted(graph, (node) => {
      const own = details.get(node.id);
      return own ? count(own, node) : 0;
    });
  const approvals = each(({ approval }) => Number(approval));
  const parts: Readonly<Record<BurdenCode, readonly Part[]>> = {
    visits: each(({ visit }) => Number(visit)),
    'documents-asked': each(({ documents }) => documents.filter(({ direction }) => direction === 'incoming').length),
    'documents-paper': each(({ documents }) => documents.filter(({ medium }) => medium === 'paper').length),
    'documents-produced': each(({ documents }) => documents.filter(({ direction }) => direction === 'produced').length),
    'fields-manual': each(({ automation }, node) =>
      automation === 'automatic' ? 0 : askedFields(graph, node, fromClient),
    ),
    returns: once(returnsToClient(graph, performers)),
    signatures: each((_own, node) => Number(isSignature(node))),
    approvals,
    'approving-units': once(new Set(approvals.flatMap(({ element }) => graph.nodes.get(element)?.lane ?? []))),
    collegial: each(({ collegial }) => Number(collegial)),
    'hand-offs': once(handOffs(graph)),
    bodies: once(bodiesOf(graph, performers)),
    roles: once(rolesOf(graph).filter((lane) => performers.get(lane)?.kind !== 'system')),
    systems: firstUses(details),
    'media-breaks': once(mediaBreaks(graph)),
  };
  return burdenCodes.map((code) => metricOf(code, parts[code]));
}

/** Tasks that are marked automatic, or stand in the lane of a system. */
export function automationOf(graph: ProcessGraph): AutomationDegree | undefined {
  const performers = performersOf(graph);
  const own = [...graph.nodes.values()].filter(isTask);
  const automatic = own.filter(
    (node) =>
      udFact(node.entity, 'step', 'automation') === 'automatic' ||
      performers.get(performerAt(graph, node.id) ?? '')?.kind === 'system',
  );
  if (own.length === 0) return undefined;
  const ids = (nodes: readonly GraphNode[]): string[] => nodes.map(({ id }) => id);
  return { percent: (automatic.length / own.length) * 100, automatic: ids(automatic), tasks: ids(own) };
}

function askedFields(graph: ProcessGraph, { id }: GraphNode, fromClient: (item: string) => boolean): number {
  return entriesOf(graph, id, 'ud:dataUse').filter(
    (use) => attributeText(use, 'direction') === 'in' && fromClient(attributeText(use, 'item')),
  ).length;
}

/** The step says in any language that something is signed. */
function isSignature(node: GraphNode): boolean {
  return (
    isTask(node) && languages.some((language) => /қол қо[йю]|подпис|\bsign(s|ing)?\b/i.test(node.name[language] ?? ''))
  );
}

/** Messages to the client after which the process waits for the client again. */
function returnsToClient(graph: ProcessGraph, performers: ReadonlyMap<string, Performer>): string[] {
  const isClient = (end: string): boolean => performers.get(performerAt(graph, end) ?? '')?.kind === 'client';
  const messages = [...graph.messages.values()];
  const hearing = new Set(messages.filter(({ source }) => isClient(source)).map(({ target }) => target));
  const after = (id: string): string[] => {
    const node = graph.nodes.get(id);
    return [...(node?.outgoing.map(({ target }) => target) ?? []), ...(node?.boundary ?? [])];
  };
  const hearsAgain = (source: string): boolean => [...reached(after(source), after)].some((id) => hearing.has(id));
  return messages.filter(({ source, target }) => isClient(target) && hearsAgain(source)).map(({ id }) => id);
}

/** Pools of organisations: not the client, and no system. */
function bodiesOf({ pools }: ProcessGraph, performers: ReadonlyMap<string, Performer>): string[] {
  return [...pools.keys()].filter((id) => {
    const kind = performers.get(id)?.kind;
    return kind !== 'client' && kind !== 'system';
  });
}

/** Each system once, at the first step that uses it. */
function firstUses(details: ReadonlyMap<string, StepDetails>): Part[] {
  const known = new Set<string>();
  return [...details].flatMap(([element, { systems }]) => {
    const fresh = new Set(systems.filter((system) => system !== '' && !known.has(system)));
    for (const system of fresh) known.add(system);
    return fresh.size === 0 ? [] : [{ element, amount: fresh.size }];
  });
}
