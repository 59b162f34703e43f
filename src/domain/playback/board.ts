import type { GraphFlow, GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import { later, plus, type Elapsed } from './elapsed.ts';
import type { PlayState, Token, Trouble } from './play-state.ts';
import { canReach } from './can-reach.ts';

type Way = Pick<Token, 'parent' | 'splits' | 'elapsed'>;

/** Tokens that one case may have at a time before its splits are taken for a circle. */
export const mostTokens = 100;
/** Splits inside splits that are kept in mind. */
const deepest = 20;
/** Gateways that one move passes before they are taken for a circle. */
const mostPassages = 1000;
const joins = ['bpmn:parallelGateway', 'bpmn:inclusiveGateway', 'bpmn:complexGateway'];

/** A state while it changes: tokens are put, wait, meet and leave by the rules of BPMN 2.0. */
export class Board {
  private tokens: Token[];
  private next: number;
  private readonly walked: Map<string, number>;
  private readonly trail: string[];
  private readonly ends: string[];
  private readonly troubles: Trouble[];
  private readonly met: Map<string, string>;
  private elapsed: Elapsed;
  private work: number;
  private visits: number;
  private documents: number;
  /** Gateways passed within this one move. */
  private passages = 0;
  /** The gateways that a token, by its id, has passed within this one move before it came to wait at a join. */
  private readonly passedBy = new Map<number, ReadonlySet<string>>();
  /** The process or sub-process that this one move has stopped. */
  private stopped: string | undefined;

  constructor(
    private readonly graph: ProcessGraph,
    from: PlayState,
  ) {
    this.tokens = [...from.tokens];
    this.next = from.next;
    this.walked = new Map(from.walked);
    this.trail = [...from.trail];
    this.ends = [...from.ends];
    this.troubles = [...from.troubles];
    this.met = new Map(from.met);
    ({ elapsed: this.elapsed, work: this.work, visits: this.visits, documents: this.documents } = from);
  }

  state(): PlayState {
    const { tokens, next, walked, trail, ends, troubles, met, elapsed, work, visits, documents } = this;
    return { tokens, next, walked, trail, ends, troubles, met, elapsed, work, visits, documents };
  }

  /** Puts a token at a node; gateways that ask nothing let it through at once. */
  put(node: GraphNode, way: Way, via: string | undefined, passed: ReadonlySet<string> = new Set()): void {
    // An end that stops everything leaves no other way of the same move.
    if (this.stopped === node.scope) return;
    if (this.tokens.length > mostTokens) {
      this.trouble('endless', node.id);
      return;
    }
    this.findMissingJoin(node, way);
    const token: Token = {
      ...{ id: this.next++, node: node.id, parent: way.parent, splits: way.splits, elapsed: way.elapsed, via },
      ...{ waits: false, busy: false, done: false, happened: [] },
    };
    this.elapsed = later(this.elapsed, way.elapsed);
    if (!node.type.endsWith('Gateway')) this.trail.push(node.id);
    if (node.type === 'bpmn:endEvent') this.end(node, token);
    else if (joins.includes(node.type) && node.incoming.length > 1) {
      this.tokens.push({ ...token, waits: true });
      this.passedBy.set(token.id, passed);
      // Whether an inclusive join is complete shows only when all ways of this move have been taken.
      if (node.type === 'bpmn:parallelGateway') this.meet(node, way.parent);
    } else if (isPassage(node)) this.pass(node, token, passed);
    else this.tokens.push(token);
  }

  /** Lets tokens inside a sub-process begin; `false` when there is nothing inside. */
  enter(token: Token, beginnings: readonly GraphNode[]): boolean {
    if (beginnings.length === 0) return false;
    this.tokens = [...this.tokens.filter(({ id }) => id !== token.id), { ...token, busy: true }];
    for (const node of beginnings) {
      this.put(node, { parent: token.id, splits: [], elapsed: token.elapsed }, undefined);
    }
    return true;
  }

  /** The step of a token is done: its time and documents are counted. */
  finish(token: Token, node: GraphNode): Token {
    const { work, wait, visit, documents } = stepDetails(this.graph, node);
    const elapsed = plus(plus(token.elapsed, wait), work);
    this.work += plus({ minutes: 0, days: 0 }, work).minutes;
    this.visits += visit ? 1 : 0;
    this.documents += documents.length;
    this.elapsed = later(this.elapsed, elapsed);
    return { ...token, elapsed, done: true };
  }

  replace(token: Token): void {
    this.tokens = this.tokens.map((each) => (each.id === token.id ? token : each));
  }

  /** Takes a token away with all that walks inside its step. */
  remove(id: number): void {
    const inner = this.tokens.filter(({ parent }) => parent === id);
    this.tokens = this.tokens.filter((token) => token.id !== id);
    for (const token of inner) this.remove(token.id);
  }

  /** Sends a token on along flows; several flows are ways of one split. */
  leave(token: Token, flows: readonly GraphFlow[], passed?: ReadonlySet<string>): void {
    this.tokens = this.tokens.filter(({ id }) => id !== token.id);
    this.tell(token.node);
    if (flows.length === 0) {
      const link = this.linked(token.node);
      if (link) {
        this.put(link, token, undefined);
        return;
      }
      this.trouble('no-way-on', token.node);
      this.close(token);
      return;
    }
    const split = flows.length > 1 ? this.next++ : undefined;
    for (const flow of flows) {
      const target = this.graph.nodes.get(flow.target);
      if (!target) continue;
      this.walked.set(flow.id, (this.walked.get(flow.id) ?? 0) + 1);
      const splits = split === undefined ? token.splits : nested(token.splits, split, flow.id);
      this.put(target, { parent: token.parent, splits, elapsed: token.elapsed }, flow.id, passed);
    }
  }

  /** An event on the border of a step happens: it breaks the step off, or goes its way alongside. */
  happen(token: Token, event: GraphNode): void {
    const way = { parent: token.parent, splits: token.splits, elapsed: token.elapsed };
    if (String(event.entity.get('@cancelActivity')) !== 'false') {
      this.remove(token.id);
      this.put(event, way, undefined);
      return;
    }
    const split = this.next++;
    const beside = { ...way, splits: nested(token.splits, split, event.id) };
    this.replace({
      ...token,
      happened: [...token.happened, event.id],
      splits: nested(token.splits, split, token.node),
    });
    this.put(event, beside, undefined);
  }

  /** Inclusive joins let go when nobody can come any more. */
  settle(): void {
    for (let before = -1; before !== this.next;) {
      before = this.next;
      for (const { node, parent } of this.tokens.filter((token) => token.waits)) {
        const own = this.graph.nodes.get(node);
        if (own) this.meet(own, parent);
      }
    }
  }

  private pass(node: GraphNode, token: Token, passed: ReadonlySet<string>): void {
    this.passages++;
    if (passed.has(node.id) || this.passages > mostPassages) {
      this.trouble('endless', node.id);
      this.close(token);
      return;
    }
    this.leave(token, node.outgoing, new Set([...passed, node.id]));
  }

  /** The event that a link leads to. */
  private linked(id: string): GraphNode | undefined {
    const from = this.graph.nodes.get(id);
    if (!from?.triggers.includes('link')) return undefined;
    const names = Object.values(from.name);
    return [...this.graph.nodes.values()].find(
      (node) =>
        node.scope === from.scope &&
        node.type === 'bpmn:intermediateCatchEvent' &&
        node.triggers.includes('link') &&
        Object.values(node.name).some((name) => names.includes(name)),
    );
  }

  private meet(node: GraphNode, parent: number | undefined): void {
    const waiting = this.tokens.filter((token) => token.waits && token.node === node.id && token.parent === parent);
    const arrived = new Map(waiting.toReversed().map((token) => [token.via, token]));
    if (arrived.size === 0) return;
    const missing = node.incoming.filter((flow) => !arrived.has(flow.id));
    const isComplete =
      missing.length === 0 || (node.type !== 'bpmn:parallelGateway' && !this.isExpected(node, parent, missing));
    if (!isComplete) return;
    const together = [...arrived.values()];
    this.tokens = this.tokens.filter((token) => !together.includes(token));
    const [first] = together;
    if (!first) return;
    const elapsed = together.reduce((latest, token) => later(latest, token.elapsed), first.elapsed);
    const joined: Token = { ...first, waits: false, elapsed, splits: common(together.map((token) => token.splits)) };
    const passed = new Set(together.flatMap(({ id }) => [...(this.passedBy.get(id) ?? [])]));
    if (isPassage(node)) this.pass(node, joined, passed);
    else this.tokens.push(joined);
  }

  /**
   * Whether a token elsewhere can still come by one of the missing ways. One that could as well come by a way already
   * taken is not waited for (BPMN 2.0, 13.4.3): it is on its way round again.
   */
  private isExpected(node: GraphNode, parent: number | undefined, missing: readonly GraphFlow[]): boolean {
    const taken = node.incoming.filter((flow) => !missing.includes(flow));
    const comes = (from: string, flows: readonly GraphFlow[]): boolean =>
      flows.some((flow) => canReach(this.graph, from, flow.source, node.id));
    return this.tokens
      .filter((token) => token.parent === parent && token.node !== node.id)
      .some((token) => comes(token.node, missing) && !comes(token.node, taken));
  }

  private end(node: GraphNode, token: Token): void {
    this.ends.push(node.id);
    this.tell(node.id);
    const around = this.tokens.find(({ id }) => id === token.parent);
    if (node.triggers.includes('terminate')) {
      this.stopped = node.scope;
      for (const { id, node: place } of this.tokens)
        if (this.graph.nodes.get(place)?.scope === node.scope) this.remove(id);
    }
    const caught = around && node.triggers.includes('error') ? this.catching(around.node) : undefined;
    if (around && caught) this.happen({ ...around, elapsed: later(around.elapsed, token.elapsed) }, caught);
    else this.close(token);
  }

  private catching(activity: string): GraphNode | undefined {
    const events = this.graph.nodes.get(activity)?.boundary ?? [];
    return events.flatMap((id) => this.graph.nodes.get(id) ?? []).find(({ triggers }) => triggers.includes('error'));
  }

  /** A token is gone; the sub-process around it ends with its last one. */
  private close({ parent, elapsed }: Token): void {
    const around = this.tokens.find(({ id }) => id === parent);
    if (!around) return;
    const held = { ...around, elapsed: later(around.elapsed, elapsed) };
    const isLast = !this.tokens.some((token) => token.parent === parent);
    this.replace(isLast ? { ...held, busy: false, done: true } : held);
  }

  /** A message that starts another process of the diagram. */
  private tell(node: string): void {
    for (const { source, target } of this.graph.messages.values()) {
      const start = source === node ? this.graph.nodes.get(target) : undefined;
      const runs = start && this.tokens.some((token) => this.graph.nodes.get(token.node)?.scope === start.scope);
      if (start?.type !== 'bpmn:startEvent' || runs || this.trail.includes(start.id)) continue;
      this.put(start, { parent: undefined, splits: [], elapsed: this.elapsed }, undefined);
    }
  }

  private findMissingJoin(node: GraphNode, { splits }: Way): void {
    if (node.incoming.length < 2 || joins.includes(node.type)) return;
    for (const { split, way } of splits) {
      const key = `${String(split)} ${node.id}`;
      const before = this.met.get(key);
      if (before !== undefined && before !== way) this.trouble('missing-join', node.id);
      this.met.set(key, way);
    }
  }

  private trouble(code: Trouble['code'], node: string): void {
    if (!this.troubles.some((each) => each.code === code && each.node === node)) this.troubles.push({ code, node });
  }
}

/** A gateway that asks nothing: it joins ways one by one, or opens all of them. */
function isPassage({ type, outgoing }: GraphNode): boolean {
  return type.endsWith('Gateway') && (outgoing.length <= 1 || type === 'bpmn:parallelGateway');
}

/** One split deeper. A circle of splits goes deeper without end; only the innermost are kept. */
function nested(splits: Token['splits'], split: number, way: string): Token['splits'] {
  return [...splits.slice(-deepest), { split, way }];
}

/** What the splits of several tokens have in common, from the outermost on. */
function common(lists: readonly Token['splits'][]): Token['splits'] {
  const [first = [], ...others] = lists;
  const length = first.findIndex(
    ({ split, way }, index) => !others.every((list) => list[index]?.split === split && list[index].way === way),
  );
  return length < 0 ? first : first.slice(0, length);
}
