import type { ListLine } from './list-line.ts';
import type { ListPlan, ListProblem, PlanFlow, PlanKind, PlanMessage, PlanNode, PlanPool } from './list-plan.ts';
import { listTree, type ListItem } from './list-tree.ts';
import { ListWords } from './list-words.ts';

/** A list that was understood, or what is wrong with it, line by line. */
export type ListRead =
  | { readonly plan: ListPlan; readonly problems: readonly [] }
  | { readonly plan: undefined; readonly problems: readonly ListProblem[] };

/**
 * Reads a process typed as a list, one line for each thing; a line goes on from the one before.
 *
 *     клиент: Name            a closed pool, the client; `пул: Name` for others
 *     > Lane: Name            start        . Lane: Name    end        ~ Lane: Name    waiting for a message or a time
 *     Lane: Name | 15 мин | күту: 1 ж.к. | кіріс: a, b | шығыс: c | деректер: d | жүйе: e | негіз: f | => message | <= message
 *     ? Lane: Question        branches indented below: `иә:`, `жоқ 20%: -> step or number`
 *     +                       lines indented below run at once and join
 *     = Lane: Name            a sub-process; its steps are the lines indented below
 *     -> step or number       goes there        # a remark
 *     Кеңсе // Канцелярия     any name in Kazakh, Russian and English; afterwards the first is enough
 *
 * The lane is that of the line before when it is left out; after branches, that of their question. A branch that neither ends nor jumps goes on with the line
 * after its question, where the ways merge.
 */
export function readList(text: string): ListRead {
  const problems: ListProblem[] = [];
  const items = listTree(text, (problem) => problems.push(problem));
  const builder = new PlanBuilder((problem) => problems.push(problem));
  const plan = builder.build(items);
  if (problems.length === 0) return { plan, problems: [] };
  return { plan: undefined, problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

/** A way that waits for the node it leads to. */
interface Loose {
  readonly from: string;
  readonly label: string;
  readonly share: number | undefined;
}

interface Jump {
  readonly item: ListItem;
  /** The sub-process in which the jump is written. */
  readonly inside: string;
  readonly ways: readonly Loose[];
}

/** The step facts of what the list does not say itself. */
const none = { work: undefined, wait: undefined, incoming: [], produced: [], data: [], systems: [], grounds: [] };

const nodeKinds: Readonly<Record<string, PlanKind>> = {
  ...{ start: 'start', end: 'end', wait: 'wait', decision: 'decision', fork: 'fork', step: 'step', sub: 'sub' },
};

class PlanBuilder {
  private readonly pools: PlanPool[] = [];
  private readonly lanes = new Set<string>();
  private readonly nodes: PlanNode[] = [];
  private readonly arrivals = new Map<string, Loose[]>();
  private readonly messages: PlanMessage[] = [];
  private readonly jumps: Jump[] = [];
  private readonly words = new ListWords();
  private lane = '';
  private inside = '';

  constructor(private readonly report: (problem: ListProblem) => void) {}

  build(items: readonly ListItem[]): ListPlan {
    const outside = items.filter(({ kind }) => kind === 'client' || kind === 'pool');
    for (const { kind, name, line } of outside) {
      this.pools.push({ key: `pool-${String(line)}`, name: this.words.known(name), isClient: kind === 'client' });
    }
    for (const item of outside) this.exchange(item, `pool-${String(item.line)}`);
    this.mustEnd(
      this.sequence(
        items.filter((item) => !outside.includes(item)),
        [],
      ),
    );
    if (!this.nodes.some(({ kind, inside }) => kind === 'start' && inside === '')) {
      this.report({ code: 'no-start', line: items[0]?.line ?? 1, column: 1, text: '' });
    }
    for (const jump of this.jumps) this.land(jump);
    for (const { key, kind, line, name } of this.nodes) {
      const isReached = kind === 'start' || (this.arrivals.get(key)?.length ?? 0) > 0;
      if (!isReached) this.report({ code: 'not-reached', line, column: 1, text: name });
    }
    return {
      ...{ pools: this.pools, lanes: [...this.lanes], messages: this.messages },
      flows: this.flows(),
      nodes: this.nodes,
      words: this.words.all,
    };
  }

  /** Adds the nodes of a sequence; `ways` lead to its first node. Gives the ways that lead on from its end. */
  private sequence(items: readonly ListItem[], ways: readonly Loose[]): readonly Loose[] {
    let open = ways;
    for (const item of items) {
      if (item.kind === 'jump') {
        this.jumps.push({ item, inside: this.inside, ways: open });
        open = [];
        continue;
      }
      if (item.kind === 'start') this.mustEnd(open);
      const key = this.node(item, nodeKinds[item.kind] ?? 'step');
      this.arrivals.set(key, item.kind === 'start' ? [] : [...open]);
      if (item.kind === 'sub') this.consistsOf(item, key);
      if (item.kind === 'decision' || item.kind === 'fork') open = this.branches(item, key);
      else open = item.kind === 'end' ? [] : [{ from: key, label: '', share: undefined }];
    }
    return open;
  }

  /** The steps of a sub-process; where it begins and ends needs no line of its own. */
  private consistsOf(item: ListItem, key: string): void {
    const items = item.branches.flatMap((branch) => branch.items);
    if (items.length === 0) this.problem('sub-empty', item);
    const around = this.inside;
    this.inside = key;
    const begin: Loose[] = [];
    if (items[0]?.kind !== 'start') {
      const from = this.add('start', { ...item, ...none }, '', this.lane);
      this.arrivals.set(from, []);
      begin.push({ from, label: '', share: undefined });
    }
    const open = this.sequence(items, begin);
    if (open.length > 0) this.arrivals.set(this.add('end', { ...item, ...none }, '', this.lane), [...open]);
    this.inside = around;
  }

  private branches(item: ListItem, from: string): readonly Loose[] {
    if (item.branches.length < 2) {
      this.report({ code: 'too-few-branches', line: item.line, column: item.column, text: item.name });
    }
    const { lane } = this;
    const ends = item.branches.flatMap(({ label, share, items }) => {
      this.lane = lane;
      return this.sequence(items, [{ from, label: this.words.answer(label), share }]);
    });
    this.lane = lane;
    if (item.kind === 'decision' || ends.length < 2) return ends;
    const key = this.add('join', { ...item, ...none }, '', lane);
    this.arrivals.set(key, ends);
    return [{ from: key, label: '', share: undefined }];
  }

  private node(item: ListItem, kind: PlanKind): string {
    const lane = this.words.known(item.lane);
    if (lane !== '' && this.inside !== '' && lane !== this.lane) this.problem('lane-inside', item);
    else if (lane !== '') this.lane = lane;
    if (this.lane === '') this.problem('lane-missing', item);
    if (item.name === '' && kind !== 'fork') this.problem('name-missing', item);
    this.lanes.add(this.lane);
    const name = kind === 'decision' ? this.words.question(item.name) : this.words.known(item.name);
    const key = this.add(kind, item, name, this.lane);
    this.exchange(item, key);
    return key;
  }

  private add(kind: PlanKind, facts: ListLine, name: string, lane: string): string {
    const key = `${kind}-${String(this.nodes.length)}`;
    const { line, work, wait, grounds } = facts;
    const { inside } = this;
    const [incoming, produced, data, systems] = [facts.incoming, facts.produced, facts.data, facts.systems].map((all) =>
      all.map((each) => this.words.known(each)),
    ) as [string[], string[], string[], string[]];
    this.nodes.push({ key, kind, name, lane, inside, line, work, wait, incoming, produced, data, systems, grounds });
    return key;
  }

  /** Messages go to the pool that is named, or to the first one: the client. */
  private exchange(item: ListItem, key: string): void {
    const client = this.pools.find(({ isClient }) => isClient) ?? this.pools[0];
    for (const { out, pool, name: written, column } of item.messages) {
      const name = this.words.known(written);
      const named = this.pools.filter((each) => pool !== '' && fold(each.name).startsWith(fold(pool)));
      const other = pool === '' ? client : named[0];
      if (!other || other.key === key) {
        this.report({ code: 'pool-unknown', line: item.line, column, text: pool === '' ? name : pool });
      } else this.messages.push(out ? { from: key, to: other.key, name } : { from: other.key, to: key, name });
    }
  }

  private land({ item, inside, ways }: Jump): void {
    const everywhere = this.named(this.words.known(item.name), inside);
    const targets = everywhere.filter((node) => node.inside === inside);
    const [target] = targets;
    if (!target) this.problem(everywhere.length > 0 ? 'jump-outside' : 'jump-unknown', item);
    else if (targets.length > 1) this.problem('jump-ambiguous', item);
    else this.arrivals.get(target.key)?.push(...ways);
  }

  /** Nodes that a jump means: by number among steps, waits, questions and parallel blocks, by name, or by its beginning. */
  private named(text: string, inside: string): PlanNode[] {
    if (/^\d+$/.test(text)) {
      const counted = this.nodes.filter(
        (node) => node.inside === inside && ['step', 'wait', 'decision', 'fork', 'sub'].includes(node.kind),
      );
      return counted.slice(Number(text) - 1, Number(text));
    }
    const isTarget = ({ kind, name }: PlanNode): boolean => kind !== 'start' && name !== '';
    const whole = this.nodes.filter((node) => isTarget(node) && fold(node.name) === fold(text));
    if (whole.length > 0 || text === '') return whole;
    return this.nodes.filter((node) => isTarget(node) && fold(node.name).startsWith(fold(text)));
  }

  /** Flows of the plan; where several ways come together, a gateway merges them before the node. */
  private flows(): PlanFlow[] {
    return [...this.arrivals].flatMap(([to, ways]) => {
      const node = this.nodes.find(({ key }) => key === to);
      if (!node || node.kind === 'join' || ways.length < 2) return ways.map((way) => ({ ...way, to }));
      const { line, lane, inside } = node;
      const kind = this.isJoin(ways) ? 'join' : 'merge';
      const merge: PlanNode = { key: `${kind}-${to}`, kind, name: '', lane, inside, line, ...none };
      this.nodes.push(merge);
      return [...ways.map((way) => ({ ...way, to: merge.key })), { from: merge.key, to, label: '', share: undefined }];
    });
  }

  /** Whether the ways are all those of one parallel block, each without a side way: then they join as they parted. */
  private isJoin(ways: readonly Loose[]): boolean {
    const forks = new Set(ways.map(({ from }) => this.forkBefore(from)));
    const [fork] = forks;
    if (forks.size > 1 || fork === undefined) return false;
    const parted = [...this.arrivals.values()].flat().filter(({ from }) => from === fork);
    return parted.length === ways.length;
  }

  private forkBefore(key: string): string | undefined {
    const seen = new Set<string>();
    let at: string | undefined = key;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      if (at.startsWith('fork-')) return at;
      const [way, ...others]: readonly Loose[] = this.arrivals.get(at) ?? [];
      at = others.length > 0 ? undefined : way?.from;
    }
    return undefined;
  }

  private mustEnd(open: readonly Loose[]): void {
    for (const { from, label } of open) {
      const node = this.nodes.find(({ key }) => key === from);
      if (node) this.report({ code: 'no-end', line: node.line, column: 1, text: label === '' ? node.name : label });
    }
  }

  private problem(code: ListProblem['code'], { line, column, name }: ListItem): void {
    this.report({ code, line, column, text: name });
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
