import type { GraphFlow, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import { flowReach, type FlowReach } from '#domain/diagram/flow-reach.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import type { Block, DecisionBlock, Exchange, JumpBlock, JumpTarget, StepBlock, Way } from './story.ts';

/** Where a walk goes on: at a node, or right behind an event that has been told already. */
interface Onward {
  readonly node: string;
  readonly behind: boolean;
}

/** A way before it is told. */
type OpenWay = Omit<Way, 'blocks'> & { readonly start: Onward | undefined; readonly returns: string | undefined };

/** What is left for those outside to tell: nested ways stop there. */
interface Limits {
  readonly goesOn: Onward | undefined;
  readonly outside: readonly ReadonlySet<string>[];
}

/** More steps than this are not told inside one answer to a question, but as the course of things. */
const longWay = 4;
const splits: Readonly<Record<string, DecisionBlock['mode']>> = {
  'bpmn:parallelGateway': 'all',
  'bpmn:inclusiveGateway': 'several',
  'bpmn:eventBasedGateway': 'first-event',
};

/**
 * Tells the nodes of one process or sub-process. The course of things stays on one level; shorter ways, and those that
 * meet again soon, are told inside the decision that opens them; what several ways share is told once and jumped to.
 */
export class ScopeTeller {
  private readonly reach: FlowReach;
  private readonly told = new Set<string>();

  constructor(
    private readonly graph: ProcessGraph,
    private readonly scope: string,
    private readonly exchanges: ReadonlyMap<string, readonly Exchange[]>,
    /** The numbers given so far, for the whole story. */
    private readonly numbers: Map<string, number>,
  ) {
    this.reach = flowReach(graph, scope);
  }

  /** Where telling may begin: start events, else what no flow leads to. */
  beginnings(): readonly GraphNode[] {
    const own = this.own().filter((node) => node.attachedTo === undefined && !isSetOffByEvent(node));
    const starts = own.filter((node) => node.type === 'bpmn:startEvent');
    return starts.length > 0 ? starts : own.filter((node) => node.incoming.length === 0).slice(0, 1);
  }

  /** Sub-processes that an event sets off at any time. */
  atAnyTime(): readonly GraphNode[] {
    return this.own().filter(isSetOffByEvent);
  }

  tell(from: string): Block[] {
    return this.walk({ node: from, behind: false }, { goesOn: undefined, outside: [] });
  }

  /** What no beginning leads to. */
  tellApart(): Block[] {
    const blocks: Block[] = [];
    for (const node of this.own()) {
      if (!this.told.has(node.id) && !isSetOffByEvent(node)) blocks.push(...this.tell(node.id));
    }
    return blocks.filter((block) => block.kind !== 'loose');
  }

  private get isInner(): boolean {
    return this.graph.nodes.has(this.scope);
  }

  private own(): GraphNode[] {
    return readingOrder(this.graph, this.scope).nodes.flatMap((id) => this.graph.nodes.get(id) ?? []);
  }

  private walk(from: Onward, limits: Limits): Block[] {
    const blocks: Block[] = [];
    let at: Onward | undefined = from;
    while (at) {
      const node = this.graph.nodes.get(at.node);
      if (!node) break;
      const jump = at.behind ? undefined : this.stopAt(node, limits);
      if (jump) return [...blocks, jump];
      if (!at.behind) blocks.push(...this.tellNode(node, limits));
      this.told.add(node.id);
      const { further, goesOn } = this.leave(node, limits);
      blocks.push(...further);
      at = goesOn;
    }
    return blocks;
  }

  /** A jump where a node is told elsewhere; ends are short and told wherever they are reached. */
  private stopAt(node: GraphNode, { goesOn, outside }: Limits): JumpBlock | undefined {
    const isElsewhere = this.told.has(node.id) || outside.some((nodes) => nodes.has(node.id));
    if (!isElsewhere && node.id !== goesOn?.node) return undefined;
    const target = this.landing(node.id);
    const isNext = goesOn !== undefined && same(target, this.landingOf(goesOn));
    if (node.type === 'bpmn:endEvent' && !isNext) return undefined;
    return { kind: 'jump', direction: isNext ? 'on' : 'ahead', target };
  }

  private tellNode(node: GraphNode, limits: Limits): Block[] {
    if (isGateway(node)) return [];
    const { id, name } = node;
    const [trigger, exchanges] = [node.triggers[0] ?? '', this.exchanges.get(id) ?? []];
    if (node.type === 'bpmn:startEvent')
      return [{ kind: 'start', node: id, name, trigger, exchanges, inner: this.isInner }];
    if (node.type === 'bpmn:endEvent')
      return [{ kind: 'end', node: id, name, trigger, exchanges, inner: this.isInner }];
    return [this.tellStep(node, trigger, exchanges, limits)];
  }

  private tellStep(node: GraphNode, trigger: string, exchanges: readonly Exchange[], limits: Limits): StepBlock {
    const number = this.numbers.size + 1;
    this.numbers.set(node.id, number);
    this.told.add(node.id);
    const { graph } = this;
    const normal = node.outgoing.map((flow) => this.reach.from(flow.target));
    const next = node.outgoing.length === 1 ? node.outgoing[0]?.target : undefined;
    const goesOn = next === undefined ? undefined : { node: next, behind: false };
    const inside = node.inside.length > 0 ? this.tellInside(node) : [];
    const around = { goesOn, outside: [...limits.outside, ...normal] };
    return {
      ...{ kind: 'step', node: node.id, number, what: kindOf(node), name: node.name, trigger, exchanges, inside },
      performer: graph.lanes.get(node.lane ?? '')?.name ?? graph.pools.get(node.pool ?? '')?.name ?? {},
      repeats: repeatsOf(graph, node),
      details: stepDetails(graph, node),
      exceptions: node.boundary.flatMap((event) => {
        const own = graph.nodes.get(event);
        return own ? [this.tellWay(this.eventWay(own), around)] : [];
      }),
    };
  }

  private tellInside(node: GraphNode): Block[] {
    const inner = new ScopeTeller(this.graph, node.id, this.exchanges, this.numbers);
    const blocks = inner.beginnings().flatMap((begin) => inner.tell(begin.id));
    return [...blocks, ...inner.tellApart()];
  }

  /** What follows a node: more blocks, and where the walk goes on. */
  private leave(node: GraphNode, limits: Limits): { readonly further: Block[]; readonly goesOn?: Onward } {
    const ways = node.outgoing;
    const [only] = ways;
    if (!only) {
      const isLoose = node.type !== 'bpmn:endEvent' && node.attachedTo === undefined && !this.isIdle(node);
      return { further: isLoose ? [{ kind: 'loose', node: node.id }] : [] };
    }
    if (ways.length > 1) return this.split(node, limits);
    if (this.reach.back.has(only.id)) return { further: [this.jumpBack(only)] };
    return { further: [], goesOn: { node: only.target, behind: false } };
  }

  /** An ad-hoc sub-process has steps without flows between them: none of these is loose. */
  private isIdle(node: GraphNode): boolean {
    return this.graph.nodes.get(node.scope)?.type === 'bpmn:adHocSubProcess' || node.incoming.length === 0;
  }

  private split(node: GraphNode, limits: Limits): { readonly further: Block[]; readonly goesOn?: Onward } {
    const mode = modeOf(node);
    const ways = inOrder(node.outgoing).map((flow) => this.openWay(flow, mode));
    const course = this.courseAfter(node, ways, mode);
    // An end is told inside the ways that lead to it.
    const isEnd = course !== undefined && this.landingOf(course).code === 'end' && !isJoint(mode);
    const goesOn = isEnd ? undefined : course;
    const outside = goesOn ? [...limits.outside, this.reachOf(goesOn)] : limits.outside;
    const own = { goesOn, outside };
    const isCourse = (way: OpenWay): boolean => goesOn !== undefined && way.start?.node === goesOn.node;
    // The way that the story goes on along is named last, right before what follows.
    const ordered = ways.toSorted((left, right) => Number(isCourse(left)) - Number(isCourse(right)));
    const told = ordered.map((way) => {
      if (!goesOn || !isCourse(way)) return this.tellWay(way, own);
      return { ...closed(way), blocks: [{ kind: 'jump', direction: 'on', target: this.landingOf(goesOn) } as const] };
    });
    const question = isGateway(node) ? node.name : {};
    const block: DecisionBlock = {
      kind: 'decision',
      node: node.id,
      question,
      mode,
      meets: goesOn !== undefined,
      ways: told,
    };
    return { further: [block], ...(goesOn ? { goesOn } : {}) };
  }

  private tellWay(way: OpenWay, limits: Limits): Way {
    const jump = way.returns === undefined ? [] : [this.jumpBack(this.graph.flows.get(way.returns))];
    const blocks = jump.length > 0 ? jump : way.start ? this.walk(way.start, limits) : [];
    return { ...closed(way), blocks };
  }

  private openWay(flow: GraphFlow, mode: DecisionBlock['mode']): OpenWay {
    const target = this.graph.nodes.get(flow.target);
    const returns = this.reach.back.has(flow.id) ? flow.id : undefined;
    if (mode === 'first-event' && target && returns === undefined) return { ...this.eventWay(target), id: flow.id };
    const probability = Number(udFact(flow.entity, 'branch', 'probability') ?? NaN);
    return {
      ...{ id: flow.id, label: flow.name, trigger: '', exchanges: [], isDefault: flow.isDefault, alongside: false },
      probability: Number.isFinite(probability) ? probability : undefined,
      start: returns === undefined ? { node: flow.target, behind: false } : undefined,
      returns,
    };
  }

  private eventWay(event: GraphNode): OpenWay {
    const isTask = !event.type.endsWith('Event');
    if (!isTask) this.told.add(event.id);
    return {
      ...{ id: event.id, label: event.name, trigger: event.triggers[0] ?? 'any', probability: undefined },
      exchanges: this.exchanges.get(event.id) ?? [],
      isDefault: false,
      alongside: String(event.entity.get('@cancelActivity')) === 'false',
      start: { node: event.id, behind: !isTask },
      returns: undefined,
    };
  }

  /** Where the story goes on after a split: where the ways meet, or along the longest of them. */
  private courseAfter(node: GraphNode, ways: readonly OpenWay[], mode: DecisionBlock['mode']): Onward | undefined {
    const meeting = this.reach.meeting(node.id);
    const joined = meeting === undefined ? undefined : { node: meeting, behind: false };
    if (isJoint(mode)) return joined;
    const beyond = meeting === undefined ? new Set<string>() : this.reach.from(meeting);
    let best: { readonly start: Onward; readonly weight: number; readonly share: number } | undefined;
    for (const { start, probability = 0 } of ways) {
      if (!start) continue;
      const own = [...this.reach.from(start.node)].filter((id) => !beyond.has(id));
      const weight = own.filter((id) => !isGateway(this.graph.nodes.get(id))).length;
      const isBetter = !best || weight > best.weight || (weight === best.weight && probability > best.share);
      if (isBetter) best = { start, weight, share: probability };
    }
    return joined && (best?.weight ?? 0) <= longWay ? joined : best?.start;
  }

  private reachOf({ node, behind }: Onward): ReadonlySet<string> {
    const nodes = this.reach.from(node);
    return behind ? new Set([...nodes].filter((id) => id !== node)) : nodes;
  }

  private jumpBack(flow: GraphFlow | undefined): JumpBlock {
    return { kind: 'jump', direction: 'back', target: this.landing(flow?.target ?? '') };
  }

  private landingOf({ node, behind }: Onward): JumpTarget {
    return this.landing(behind ? (this.graph.nodes.get(node)?.outgoing[0]?.target ?? '') : node);
  }

  /** What is told first from a node on: gateways that only join are passed by. */
  private landing(from: string): JumpTarget {
    const seen = new Set<string>();
    for (let node = this.graph.nodes.get(from); node && !seen.has(node.id);) {
      seen.add(node.id);
      if (node.type === 'bpmn:endEvent') return { code: 'end', node: node.id, name: node.name };
      if (!isGateway(node)) return { code: 'step', node: node.id };
      if (node.outgoing.length > 1) return { code: 'decision', node: node.id, name: node.name };
      node = this.graph.nodes.get(node.outgoing[0]?.target ?? '');
    }
    return { code: 'join' };
  }
}

function closed({ start: _start, returns: _returns, ...way }: OpenWay): Omit<Way, 'blocks'> {
  return way;
}

/** The default way is told last, as the way for all other cases. */
function inOrder(flows: readonly GraphFlow[]): GraphFlow[] {
  return flows.toSorted((left, right) => Number(left.isDefault) - Number(right.isDefault));
}

function same(left: JumpTarget, right: JumpTarget): boolean {
  return left.code === right.code && (left.code === 'join' || ('node' in right && left.node === right.node));
}

function isGateway(node: GraphNode | undefined): boolean {
  return node?.type.endsWith('Gateway') ?? false;
}

function isSetOffByEvent(node: GraphNode): boolean {
  return String(node.entity.get('@triggeredByEvent')) === 'true';
}

function modeOf(node: GraphNode): DecisionBlock['mode'] {
  if (isGateway(node)) return splits[node.type] ?? 'one';
  const isConditional = node.outgoing.some(({ isDefault, entity }) => isDefault || hasCondition(entity));
  return isConditional ? 'several' : 'all';
}

/** Several ways at once, so that what follows comes after all of them. */
function isJoint(mode: DecisionBlock['mode']): boolean {
  return mode === 'all' || mode === 'several';
}

function hasCondition(flow: ReadonlyMap<string, unknown>): boolean {
  return [...flow.keys()].some((field) => field.startsWith('bpmn:conditionExpression'));
}

function kindOf(node: GraphNode): StepBlock['what'] {
  if (node.type === 'bpmn:intermediateCatchEvent') return 'wait';
  if (node.type === 'bpmn:intermediateThrowEvent') return 'send';
  if (node.type === 'bpmn:callActivity') return 'call';
  return node.inside.length > 0 ? 'sub-process' : 'activity';
}

function repeatsOf(graph: ProcessGraph, node: GraphNode): StepBlock['repeats'] {
  const own = [...node.entity.keys()];
  const types = (graph.children.get(node.id) ?? []).map((child) => child.type);
  const has = (type: string): boolean => types.includes(type) || own.some((field) => field.startsWith(type));
  if (has('bpmn:standardLoopCharacteristics')) return 'loop';
  if (!has('bpmn:multiInstanceLoopCharacteristics')) return 'none';
  const child = (graph.children.get(node.id) ?? []).find(({ type }) => type.startsWith('bpmn:multiInstance'));
  const isSequential =
    String(node.entity.get('bpmn:multiInstanceLoopCharacteristics@isSequential')) === 'true' ||
    String(child?.entity.get('@isSequential')) === 'true';
  return isSequential ? 'each' : 'each-at-once';
}
