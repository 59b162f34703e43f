import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { GraphNode, ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import { textIn, type Language } from '#domain/language.ts';
import { exchangesByNode } from '#domain/narration/exchanges.ts';
import type { PlayState, Question, Standing, Trouble } from '#domain/playback/play-state.ts';
import { formatDuration, formatPercent } from '#i18n/format.ts';
import { openings } from '#i18n/say-event.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { narrationTexts } from '#i18n/texts/narration.ts';
import { playbackTexts as texts } from '#i18n/texts/playback.ts';

/** A fact of the current step under its label. */
export interface PlayFact {
  readonly label: string;
  readonly value: string;
}

/** What stands on the stage: the current step or question in words. */
export interface PlayScene {
  readonly kind: string;
  readonly heading: string;
  readonly facts: readonly PlayFact[];
  /** Messages and what else goes on. */
  readonly notes: readonly string[];
  readonly troubles: readonly string[];
}

/** Says a playback in one language. */
export class PlayWords {
  constructor(
    private readonly graph: ProcessGraph,
    private readonly language: Language,
  ) {}

  scene(state: PlayState, stands: Standing): PlayScene {
    const troubles = state.troubles.map((trouble) => this.trouble(trouble));
    if (stands.code === 'empty') return this.plain('', this.say(texts.empty), []);
    if (stands.code === 'stuck') {
      return this.plain('', this.say(texts.stuck), [...stands.troubles.map((each) => this.trouble(each)), ...troubles]);
    }
    if (stands.code === 'ended') {
      const last = this.graph.nodes.get(state.ends.at(-1) ?? '');
      if (!last) return this.plain(this.say(texts.end), this.say(texts.ended), troubles);
      return { ...this.plain(this.say(texts.ended), this.name(last.id), troubles), notes: this.exchanges(last.id) };
    }
    const id = stands.code === 'asks' ? stands.question.node : stands.token.node;
    const node = this.graph.nodes.get(id);
    const heading = stands.code === 'asks' ? this.question(stands.question) : this.name(id);
    const kind = stands.code === 'asks' ? texts.question : kindOf(node);
    return {
      ...{ kind: this.say(kind), heading, troubles, facts: node ? this.facts(node) : [] },
      notes: [...this.exchanges(id), ...this.meanwhile(state, id)],
    };
  }

  option({ kind, node, options }: Question, id: string): string {
    if (kind === 'happened' && id === node) return this.say(texts.asPlanned);
    const flow = this.graph.flows.get(id);
    const event = this.graph.nodes.get(kind === 'event' ? (flow?.target ?? '') : id);
    if (kind === 'start') return this.name(id);
    if (event && kind !== 'one' && kind !== 'several' && event.triggers.length > 0) {
      const name = this.quoted(event.id);
      return this.say(openings[event.triggers[0] ?? ''] ?? narrationTexts.onOther, { name });
    }
    if (event && kind === 'event') return this.name(event.id);
    const named = flow ? textIn(flow.name, this.language) : '';
    const target = this.name(flow?.target ?? '');
    const unnamed = flow?.isDefault
      ? this.say(narrationTexts.otherwise)
      : target === this.say(texts.unnamed)
        ? this.say(narrationTexts.variantNumber, { n: options.indexOf(id) + 1 })
        : this.say(texts.leadsTo, { name: target });
    const label = named === '' ? unnamed : named.charAt(0).toUpperCase() + named.slice(1);
    const probability = Number(flow ? (udFact(flow.entity, 'branch', 'probability') ?? NaN) : NaN);
    if (!Number.isFinite(probability)) return label;
    return this.say(texts.share, { label, share: formatPercent(probability, 0, this.language) });
  }

  name(id: string): string {
    return textIn(this.graph.nodes.get(id)?.name ?? {}, this.language) || this.say(texts.unnamed);
  }

  private question({ kind, node }: Question): string {
    if (kind === 'start') return this.say(texts.howStarts);
    if (kind === 'happened') return this.say(texts.whatHappened, { name: this.name(node) });
    const own = textIn(this.graph.nodes.get(node)?.name ?? {}, this.language);
    const isGateway = this.graph.nodes.get(node)?.type.endsWith('Gateway') ?? false;
    if (own !== '' && isGateway) return own;
    return this.say({ one: texts.whichWay, several: texts.whichWays, event: texts.whatFirst }[kind]);
  }

  private facts(node: GraphNode): PlayFact[] {
    const { channel, documents, work, wait } = stepDetails(this.graph, node);
    const media = [...new Set(documents.flatMap(({ medium }) => medium ?? []))];
    const lane = this.graph.lanes.get(node.lane ?? '') ?? this.graph.pools.get(node.pool ?? '');
    const all: readonly (readonly [Sentence, string])[] = [
      [texts.performer, lane ? textIn(lane.name, this.language) : ''],
      [texts.channel, channel ? this.say(choiceText('channel', channel)) : ''],
      [texts.medium, media.map((medium) => this.say(choiceText('medium', medium))).join(', ')],
      [texts.work, work ? formatDuration(work.value, work.unit, this.language) : ''],
      [texts.wait, wait ? formatDuration(wait.value, wait.unit, this.language) : ''],
    ];
    return all.filter(([, value]) => value !== '').map(([label, value]) => ({ label: this.say(label), value }));
  }

  private exchanges(id: string): string[] {
    return (exchangesByNode(this.graph).get(id) ?? []).map(({ direction, name, partner }) => {
      const text = direction === 'out' ? narrationTexts.sentTo : narrationTexts.receivedFrom;
      const [what, who] = [textIn(name, this.language), textIn(partner, this.language)];
      return this.say(text, {
        name: what === '' ? this.say(narrationTexts.aMessage) : this.quote(what),
        partner: this.quote(who),
      });
    });
  }

  private meanwhile(state: PlayState, id: string): string[] {
    const others = state.tokens.filter((token) => !token.busy && !token.waits && token.node !== id);
    const names = [...new Set(others.map(({ node }) => this.quoted(node)))];
    return names.length > 0 ? [this.say(texts.meanwhile, { list: names.join(', ') })] : [];
  }

  private trouble({ code, node }: Trouble): string {
    return this.say(texts[code], { name: this.name(node) });
  }

  private plain(kind: string, heading: string, troubles: readonly string[]): PlayScene {
    return { kind, heading, facts: [], notes: [], troubles };
  }

  private quoted(id: string): string {
    return this.quote(this.name(id));
  }

  private quote(text: string): string {
    return this.say(narrationTexts.quote, { text });
  }

  private say(sentence: Sentence, params: Readonly<Record<string, string | number>> = {}): string {
    return say(sentence, params, this.language);
  }
}

function kindOf(node: GraphNode | undefined): Sentence {
  if (node?.type === 'bpmn:startEvent') return texts.start;
  if (node?.type === 'bpmn:endEvent') return texts.end;
  return node?.type.endsWith('Event') ? texts.event : texts.step;
}
