import { isActivity } from '#domain/diagram/node-kinds.ts';
import { entriesOf, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { attributeText, stepDetails, type Amount, type DetailDocument } from '#domain/diagram/step-details.ts';
import type { Text } from '#domain/language.ts';

export type RowKind = 'start' | 'step' | 'event' | 'decision' | 'parallel' | 'end';

/** A way on from a row: to which row, and the words on its branch. */
export interface NextRow {
  readonly id: string;
  readonly label: Text;
}

/** One line of the table that describes a process (RM-DOC). */
export interface StepRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly type: string;
  /** `3`, inside a sub-process `3.1`; empty for where the process starts and ends. */
  readonly number: string;
  /** How deep in sub-processes. */
  readonly indent: number;
  readonly name: Text;
  readonly lane: string | undefined;
  readonly input: readonly DetailDocument[];
  readonly output: readonly DetailDocument[];
  readonly work: Amount | undefined;
  readonly wait: Amount | undefined;
  /** Ids of the records of systems. */
  readonly systems: readonly string[];
  /** Id of the act's record, and the article in it; either may be empty. */
  readonly grounds: readonly { readonly act: string; readonly article: string }[];
  readonly next: readonly NextRow[];
}

/** The rows of a diagram in reading order; gateways that only merge are left out, ways lead through them. */
export function stepRows(graph: ProcessGraph): StepRow[] {
  return graph.processes.flatMap((process) => rowsOf(graph, process, 0, ''));
}

function rowsOf(graph: ProcessGraph, scope: string, indent: number, above: string): StepRow[] {
  let count = 0;
  return readingOrder(graph, scope).nodes.flatMap((id) => {
    const node = graph.nodes.get(id);
    const kind = node && kindOf(node);
    if (!kind) return [];
    const isCounted = kind !== 'start' && kind !== 'end';
    const number = isCounted ? `${above}${String((count += 1))}` : '';
    const details = stepDetails(graph, node);
    const row: StepRow = {
      ...{ id, kind, number, indent, type: node.type, name: node.name, lane: node.lane },
      input: details.documents.filter(({ direction }) => direction === 'incoming'),
      output: details.documents.filter(({ direction }) => direction === 'produced'),
      ...{ work: details.work, wait: details.wait, systems: details.systems },
      grounds: entriesOf(graph, id, 'ud:legalGround').map((ground) => ({
        act: attributeText(ground, 'act'),
        article: attributeText(ground, 'article'),
      })),
      next: nextOf(graph, node),
    };
    return [row, ...(graph.scopes.has(id) ? rowsOf(graph, id, indent + 1, `${number}.`) : [])];
  });
}

function kindOf({ type, outgoing }: GraphNode): RowKind | undefined {
  if (type.endsWith('Gateway')) {
    if (outgoing.length < 2) return undefined;
    return type === 'bpmn:parallelGateway' ? 'parallel' : 'decision';
  }
  if (type === 'bpmn:startEvent') return 'start';
  if (type === 'bpmn:endEvent') return 'end';
  return type.endsWith('Event') ? 'event' : 'step';
}

function nextOf(graph: ProcessGraph, { outgoing }: GraphNode): NextRow[] {
  return outgoing.flatMap(({ target, name }) => {
    const id = through(graph, target);
    return id === undefined ? [] : [{ id, label: name }];
  });
}

/** The row that a way comes to, past gateways that only merge; a circle of merges comes to none. */
function through(graph: ProcessGraph, from: string): string | undefined {
  const seen = new Set<string>();
  for (let node = graph.nodes.get(from); node && !seen.has(node.id);) {
    if (kindOf(node)) return node.id;
    seen.add(node.id);
    node = graph.nodes.get(node.outgoing[0]?.target ?? '');
  }
  return undefined;
}

/** What may be done to a row without breaking the flow around it. */
export interface RowFreedom {
  readonly insertAfter: boolean;
  readonly remove: boolean;
  /** Another step can follow it: it has one way on, or none yet. */
  readonly leads: boolean;
  /** A question can be asked after it, or, at a question, another answer added. */
  readonly branch: boolean;
  /** The step that it may change places with: right before it, right after it. */
  readonly up: string | undefined;
  readonly down: string | undefined;
}

export function rowFreedom(graph: ProcessGraph, id: string): RowFreedom {
  const node = graph.nodes.get(id);
  if (!node) return { insertAfter: false, remove: false, leads: false, branch: false, up: undefined, down: undefined };
  const isStep = isActivity(node);
  const [before, after] = [node.incoming[0], node.outgoing[0]];
  const up = isStep && before && node.incoming.length === 1 ? graph.nodes.get(before.source) : undefined;
  const down = isStep && after && node.outgoing.length === 1 ? graph.nodes.get(after.target) : undefined;
  return {
    insertAfter: node.outgoing.length === 1,
    remove: isStep && node.outgoing.length === 1 && node.boundary.length === 0,
    leads: node.outgoing.length < 2 && !/(Gateway|[eE]ndEvent)$/.test(node.type),
    branch: node.outgoing.length === 1 || kindOf(node) === 'decision',
    up: up && isActivity(up) && up.outgoing.length === 1 && up.id !== id ? up.id : undefined,
    down: down && isActivity(down) && down.incoming.length === 1 && down.id !== id ? down.id : undefined,
  };
}
