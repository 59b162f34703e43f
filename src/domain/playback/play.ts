import type { GraphFlow, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { Board, mostTokens } from './board.ts';
import { noTime } from './elapsed.ts';
import type { PlayState, Question, Standing, Token, Trouble } from './play-state.ts';

const blank: PlayState = {
  ...{ tokens: [], next: 0, walked: new Map(), trail: [], ends: [], troubles: [], met: new Map() },
  ...{ elapsed: noTime, work: 0, visits: 0, documents: 0 },
};
const outside = { parent: undefined, splits: [], elapsed: noTime } as const;

/** A process before its first step. Where a process may start in several ways, the first answer says how. */
export function begin(graph: ProcessGraph): PlayState {
  const board = new Board(graph, blank);
  const asked = startOptions(graph);
  for (const process of graph.processes) {
    const starts = beginnings(graph, process).filter((node) => !isCalled(graph, node));
    if (starts.some(({ id }) => asked.includes(id))) continue;
    for (const node of starts.slice(0, 1)) board.put(node, outside, undefined);
  }
  return board.state();
}

/** How a state stands, and what it asks. */
export function standing(graph: ProcessGraph, state: PlayState): Standing {
  const options = startOptions(graph);
  if (options.length > 0 && !options.some((id) => state.trail.includes(id))) {
    return { code: 'asks', question: { kind: 'start', node: '', options } };
  }
  // Where splits are gone round again and again a case never comes to its end, and each move takes longer.
  if (state.tokens.length > mostTokens) {
    const isTold = state.troubles.some(({ code }) => code === 'endless');
    const node = state.tokens.at(-1)?.node ?? '';
    return { code: 'stuck', troubles: isTold ? [] : [{ code: 'endless', node }] };
  }
  const token = nextToken(graph, state);
  if (token) {
    const question = questionAt(graph, token);
    return question ? { code: 'asks', question } : { code: 'moves', token };
  }
  if (state.trail.length === 0) return { code: 'empty' };
  if (state.tokens.length === 0) return { code: 'ended' };
  const starved = new Set(state.tokens.filter(({ waits }) => waits).map(({ node }) => node));
  return { code: 'stuck', troubles: [...starved].map((node): Trouble => ({ code: 'starved-join', node })) };
}

/**
 * One move: the first token that can does its step and goes on; what it needs to know is in `answer` (ids of the
 * question's options). The same state comes back when nothing moves or the answer does not fit the question.
 */
export function move(graph: ProcessGraph, state: PlayState, answer: readonly string[] = []): PlayState {
  const stands = standing(graph, state);
  if (stands.code !== 'moves' && stands.code !== 'asks') return state;
  const question = stands.code === 'asks' ? stands.question : undefined;
  if (question && !fits(question, answer)) return state;
  const board = new Board(graph, state);
  if (question?.kind === 'start') {
    const start = graph.nodes.get(answer[0] ?? '');
    if (start) board.put(start, outside, undefined);
    board.settle();
    return board.state();
  }
  const token = nextToken(graph, state);
  const node = token && graph.nodes.get(token.node);
  if (!node) return state;
  moveToken(graph, board, token, node, question, answer);
  board.settle();
  return board.state();
}

function moveToken(
  graph: ProcessGraph,
  board: Board,
  token: Token,
  node: GraphNode,
  question: Question | undefined,
  answer: readonly string[],
): void {
  const chosen = node.outgoing.filter((flow) => answer.includes(flow.id));
  if (question?.kind === 'happened' && answer[0] !== node.id) {
    const event = graph.nodes.get(answer[0] ?? '');
    if (event) board.happen(token, event);
    return;
  }
  if (question && question.kind !== 'happened') {
    board.leave(token, chosen);
    return;
  }
  if (!token.done && board.enter(token, beginnings(graph, node.id))) return;
  const finished = token.done ? token : board.finish(token, node);
  // Conditions are asked once the step is done.
  if (conditional(node).length > 0) board.replace(finished);
  else board.leave(finished, node.outgoing);
}

function questionAt(graph: ProcessGraph, token: Token): Question | undefined {
  const node = graph.nodes.get(token.node);
  if (!node) return undefined;
  const options = node.outgoing.map((flow) => flow.id);
  if (node.type.endsWith('Gateway')) {
    const kind = { 'bpmn:inclusiveGateway': 'several', 'bpmn:complexGateway': 'several' }[node.type] ?? 'one';
    return {
      kind: node.type === 'bpmn:eventBasedGateway' ? 'event' : (kind as 'one' | 'several'),
      node: node.id,
      options,
    };
  }
  if (token.done) return conditional(node).length > 0 ? { kind: 'several', node: node.id, options } : undefined;
  const events = node.boundary.filter(
    (event) => !token.happened.includes(event) && !isThrownInside(graph, node, event),
  );
  return events.length > 0 ? { kind: 'happened', node: node.id, options: [node.id, ...events] } : undefined;
}

/** An error that the sub-process itself throws is no choice: it happens where the model says so. */
function isThrownInside(graph: ProcessGraph, node: GraphNode, event: string): boolean {
  const isError = graph.nodes.get(event)?.triggers.includes('error') ?? false;
  const ends = node.inside.flatMap((id) => graph.nodes.get(id) ?? []);
  return isError && ends.some(({ type, triggers }) => type === 'bpmn:endEvent' && triggers.includes('error'));
}

function fits({ kind, options }: Question, answer: readonly string[]): boolean {
  if (answer.length === 0 || new Set(answer).size !== answer.length) return false;
  return answer.every((id) => options.includes(id)) && (kind === 'several' || answer.length === 1);
}

/** The first token that can move; one that waits for word of another process lets those go ahead that may send it. */
function nextToken(graph: ProcessGraph, state: PlayState): Token | undefined {
  const ready = state.tokens.filter(isReady);
  return ready.find((token) => !awaitsWord(graph, state, token)) ?? ready[0];
}

function awaitsWord({ nodes, messages }: ProcessGraph, { tokens, trail }: PlayState, { node }: Token): boolean {
  const catches = /:(receiveTask|intermediateCatchEvent)$/.test(nodes.get(node)?.type ?? '');
  const senders = catches
    ? [...messages.values()].flatMap(({ source, target }) => (target === node ? (nodes.get(source) ?? []) : []))
    : [];
  return senders.some(({ id, scope }) => {
    const isSent = trail.includes(id) && !tokens.some((token) => token.node === id);
    return !isSent && tokens.some((token) => nodes.get(token.node)?.scope === scope);
  });
}

function isReady({ waits, busy }: Token): boolean {
  return !waits && !busy;
}

/** Flows out of a step that carry a condition or stand for all other cases. */
function conditional(node: GraphNode): readonly GraphFlow[] {
  if (node.outgoing.length < 2) return [];
  return node.outgoing.filter(
    ({ isDefault, entity }) =>
      isDefault || [...entity.keys()].some((key) => key.startsWith('bpmn:conditionExpression')),
  );
}

/** The start events of a process or sub-process, else what no flow leads to, else its first node. */
function beginnings(graph: ProcessGraph, scope: string): GraphNode[] {
  const own = readingOrder(graph, scope).nodes.flatMap((id) => graph.nodes.get(id) ?? []);
  const free = own.filter(
    (node) => node.attachedTo === undefined && String(node.entity.get('@triggeredByEvent')) !== 'true',
  );
  const starts = free.filter(({ type }) => type === 'bpmn:startEvent');
  if (starts.length > 0) return starts;
  const first = free.filter(({ incoming }) => incoming.length === 0);
  return first.length > 0 ? first : free.slice(0, 1);
}

/** Asked at every move, and the same for one graph. */
const optionsOf = new WeakMap<ProcessGraph, readonly string[]>();

function startOptions(graph: ProcessGraph): readonly string[] {
  const known = optionsOf.get(graph) ?? readStartOptions(graph);
  optionsOf.set(graph, known);
  return known;
}

/** The start events of the first process that has several, none of them set off by another process. */
function readStartOptions(graph: ProcessGraph): readonly string[] {
  for (const process of graph.processes) {
    const starts = beginnings(graph, process).filter((node) => !isCalled(graph, node));
    if (starts.length > 1 && starts[0]?.type === 'bpmn:startEvent') return starts.map(({ id }) => id);
  }
  return [];
}

/** A start event that a step of another process sets off by a message. */
function isCalled(graph: ProcessGraph, { id, type }: GraphNode): boolean {
  if (type !== 'bpmn:startEvent') return false;
  return [...graph.messages.values()].some(({ source, target }) => target === id && graph.nodes.has(source));
}
