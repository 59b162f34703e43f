import type {
  Block,
  DecisionBlock,
  EndBlock,
  Exchange,
  Heading,
  JumpBlock,
  Part,
  StepBlock,
  Story,
  Way,
} from '#domain/narration/story.ts';
import { textIn, type Language, type Text } from '#domain/language.ts';
import { formatPercent } from '#i18n/format.ts';
import { sayElapsed } from './say-elapsed.ts';
import { openings } from './say-event.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { narrationTexts as texts } from '#i18n/texts/narration.ts';
import { StoryWords } from './story-words.ts';
import { stepNotes, stepTerm } from './say-step-details.ts';
import type { Told, ToldItem, ToldSection } from './told.ts';

/** Says a story in plain sentences of one language. */
export function sayStory(story: Story, language: Language): Told {
  return new StoryTeller(story, new StoryWords(story, language), language).tell();
}

const starts: Readonly<Record<string, Sentence>> = {
  message: texts.startMessage,
  timer: texts.startTimer,
  conditional: texts.startCondition,
};
const waits: Readonly<Record<string, Sentence>> = {
  message: texts.waitMessage,
  timer: texts.waitTimer,
  conditional: texts.waitCondition,
};
const endings: Readonly<Record<string, Sentence>> = { error: texts.endsError, terminate: texts.endsAll };
const repeats = { none: undefined, loop: texts.loop, each: texts.each, 'each-at-once': texts.eachAtOnce } as const;

/** What opens the ways of a split, with and without a question of its own. */
const pairs: Readonly<Record<DecisionBlock['mode'], readonly [Sentence, Sentence]>> = {
  one: [texts.decision, texts.decisionUnnamed],
  several: [texts.decisionSeveral, texts.decisionSeveralUnnamed],
  all: [texts.together, texts.together],
  'first-event': [texts.firstEvent, texts.firstEventUnnamed],
};

class StoryTeller {
  constructor(
    private readonly story: Story,
    private readonly words: StoryWords,
    private readonly language: Language,
  ) {}

  tell(): Told {
    const { story } = this;
    const sections = story.parts.map((part) => this.section(part));
    const besides = story.besides.map((exchange) => this.exchange(exchange));
    return {
      title: textIn(story.title, this.language) || this.say(texts.course),
      sections: [
        { heading: this.say(texts.about), paragraphs: this.introduction(), items: [] },
        ...sections,
        ...(besides.length > 0 ? [{ heading: this.say(texts.besides), paragraphs: besides, items: [] }] : []),
      ],
    };
  }

  private introduction(): string[] {
    const { passport, counts, performers } = this.story;
    const facts = (['purpose', 'client', 'trigger', 'result', 'term'] as const).flatMap((key) => {
      const text = textIn(passport[key], this.language).replace(/[.\s]+$/, '');
      return text === '' ? [] : [this.say(texts[key], { text: this.words.inside(text) })];
    });
    const list = performers.map((name) => this.words.inside(this.name(name))).filter((name) => name !== '');
    const told = [this.say(counts.decisions > 0 ? texts.counts : texts.countsOnly, counts)];
    if (list.length > 0) told.push(this.say(texts.performers, { n: list.length, list: list.join('; ') }));
    return [...(facts.length > 0 ? [facts.join(' ')] : []), told.join(' '), ...this.usual()];
  }

  private usual(): string[] {
    const { usual } = this.story;
    const time = usual ? sayElapsed(usual.elapsed, this.language) : '';
    if (!usual || time === '') return [];
    const work = sayElapsed({ minutes: usual.work, days: 0 }, this.language);
    const takes = this.say(work === '' ? texts.usualTime : texts.usual, { time, work });
    return [`${takes} ${this.say(usual.visits > 0 ? texts.visits : texts.noVisits, { n: usual.visits })}`];
  }

  private section({ heading, blocks }: Part): ToldSection {
    return { heading: this.heading(heading), paragraphs: [], items: this.items(blocks) };
  }

  private heading(heading: Heading): string {
    switch (heading.code) {
      case 'course':
        return this.say(texts.course);
      case 'apart':
        return this.say(texts.apart);
      case 'pool':
        return textIn(heading.name, this.language) || this.say(texts.course);
      case 'after': {
        const text = heading.trigger === 'message' ? texts.afterMessage : texts.afterOther;
        return this.say(text, { name: this.quoted(heading.name) });
      }
      case 'other-start':
        return this.say(texts.otherStart, { name: this.quoted(heading.name) });
      case 'any-time':
        return this.say(texts.anyTime, { name: this.quoted(heading.name) });
    }
  }

  private items(blocks: readonly Block[]): ToldItem[] {
    return blocks.flatMap((block) => this.item(block) ?? []);
  }

  private item(block: Block): ToldItem | undefined {
    switch (block.kind) {
      case 'start': {
        if (block.inner && this.name(block.name) === '') return undefined;
        const own = block.trigger === 'message' ? this.ownExchange(block, 'in') : undefined;
        if (own) return this.plain(block.node, this.say(texts.startMessageFrom, own), []);
        const text = this.say(starts[block.trigger] ?? texts.startOther, { name: this.quoted(block.name) });
        return this.plain(block.node, text, block.exchanges);
      }
      case 'end':
        return block.inner && this.name(block.name) === '' ? undefined : this.end(block);
      case 'loose':
        return this.plain(block.node, this.say(texts.loose), []);
      case 'jump':
        return { ...this.plain('', capital(this.jump(block)), []), ...leadTo(block) };
      case 'decision':
        return this.decision(block);
      case 'step':
        return this.step(block);
    }
  }

  private end(block: EndBlock): ToldItem {
    const { node, name, trigger, exchanges, inner } = block;
    const own = trigger === 'message' && !inner ? this.ownExchange(block, 'out') : undefined;
    if (own) return this.plain(node, this.say(texts.endsSending, own), []);
    const sentence = inner ? texts.innerEnds : (endings[trigger] ?? texts.ends);
    const isNamed = this.name(name) !== '';
    const text = isNamed ? this.say(sentence, { name: this.quoted(name) }) : this.say(texts.endsUnnamed);
    return this.plain(node, text, exchanges);
  }

  /** The one message of an event, where it is the event itself: said in one sentence with it. */
  private ownExchange(
    { name, exchanges }: Pick<EndBlock, 'name' | 'exchanges'>,
    direction: Exchange['direction'],
  ): { readonly name: string; readonly partner: string } | undefined {
    const [only, ...others] = exchanges;
    if (!only || others.length > 0 || only.direction !== direction || this.name(only.partner) === '') return undefined;
    const [event, message] = [this.name(name), this.name(only.name)];
    if (event === '' || (message !== '' && message !== event)) return undefined;
    return { name: this.words.quote(event), partner: this.quoted(only.partner) };
  }

  private plain(node: string, text: string, exchanges: readonly Exchange[]): ToldItem {
    return { node, leads: false, text, notes: exchanges.map((exchange) => this.exchange(exchange)), items: [] };
  }

  private step(block: StepBlock): ToldItem {
    const sentences = [this.say(texts.step, { n: block.number, text: capital(this.stepText(block)) })];
    const repeat = repeats[block.repeats];
    if (repeat) sentences.push(this.say(repeat));
    const term = stepTerm(block.details, this.language);
    // The list of its steps follows the name of a sub-process at once.
    const isOpen = block.inside.length > 0;
    if (term !== '' && !isOpen) sentences.push(term);
    return {
      node: block.node,
      leads: false,
      text: sentences.join(' '),
      notes: [
        ...(this.ownWait(block) ? [] : block.exchanges.map((exchange) => this.exchange(exchange))),
        ...(term !== '' && isOpen ? [term] : []),
        ...stepNotes(block.details, this.story.records, this.words, this.language),
      ],
      items: [...this.items(block.inside), ...block.exceptions.map((way) => this.exception(way))],
    };
  }

  private ownWait(block: StepBlock): ReturnType<StoryTeller['ownExchange']> {
    return block.what === 'wait' && block.trigger === 'message' ? this.ownExchange(block, 'in') : undefined;
  }

  private stepText(block: StepBlock): string {
    const { what, name, performer, trigger } = block;
    const quoted = { name: this.quoted(name) };
    const awaited = this.ownWait(block);
    if (awaited) return this.say(texts.waitMessageFrom, awaited);
    if (what === 'wait') return this.say(waits[trigger] ?? texts.waitOther, quoted);
    if (what === 'send') return this.say(trigger === '' ? texts.milestone : texts.sends, quoted);
    const plain = this.name(name) || this.say(texts.unnamedStep);
    const by = this.name(performer);
    const done = by === '' ? plain : this.words.inside(plain);
    if (what === 'activity')
      return this.say(by === '' ? texts.doneByNobody : texts.does, { performer: by, name: done });
    const text = this.say(what === 'call' ? texts.call : texts.subProcess, { name: done });
    return by === '' ? text : this.say(texts.wayLeads, { way: by, text });
  }

  private decision({ node, question, mode, meets, ways }: DecisionBlock): ToldItem {
    const name = this.name(question);
    const [named, unnamed] = mode === 'all' && meets ? [texts.togetherThenOn, texts.togetherThenOn] : pairs[mode];
    const text = this.say(name === '' ? unnamed : named, { name: this.quoted(question) });
    const isJoint = meets && (mode === 'all' || mode === 'several');
    const items = ways.map((way, index) => this.way(way, this.wayName(way, index + 1, mode, name !== ''), isJoint));
    return { node, leads: false, text, notes: [], items };
  }

  /** A way that only jumps is one sentence; what comes together anyway need not say that it goes on. */
  private way(way: Way, name: string, isJoint: boolean): ToldItem {
    const last = way.blocks.at(-1);
    const isSaid = isJoint && last?.kind === 'jump' && last.direction === 'on' && way.blocks.length > 1;
    const blocks = isSaid ? way.blocks.slice(0, -1) : way.blocks;
    const [only] = blocks;
    const notes = way.exchanges.map((exchange) => this.exchange(exchange));
    if (blocks.length === 1 && only?.kind === 'jump') {
      const text = this.say(texts.wayLeads, { way: name, text: this.jump(only) });
      return { node: way.id, leads: false, text, notes, items: [] };
    }
    if (blocks.length === 1 && only?.kind === 'end') {
      const { text, notes: sent } = this.end(only);
      const ending = text.charAt(0).toLowerCase() + text.slice(1);
      return {
        node: only.node,
        leads: false,
        text: this.say(texts.wayLeads, { way: name, text: ending }),
        notes: [...notes, ...sent],
        items: [],
      };
    }
    return {
      node: way.id,
      leads: false,
      text: this.say(texts.wayOpens, { way: name }),
      notes,
      items: this.items(blocks),
    };
  }

  private wayName(way: Way, n: number, mode: DecisionBlock['mode'], hasQuestion: boolean): string {
    if (way.trigger !== '') return this.opening(way);
    const label = this.name(way.label);
    if (mode === 'all') return label === '' ? this.say(texts.part, { n }) : label;
    const unnamed = way.isDefault ? this.say(texts.otherwise) : this.say(texts.variantNumber, { n });
    const named = this.say(hasQuestion ? texts.answer : texts.variant, { label: this.words.quote(capital(label)) });
    const name = label === '' ? unnamed : named;
    if (way.probability === undefined) return name;
    return this.say(texts.share, { way: name, share: formatPercent(way.probability, 0, this.language) });
  }

  private opening({ trigger, label }: Way): string {
    return this.say(openings[trigger] ?? texts.onOther, { name: this.quoted(label) });
  }

  private exception(way: Way): ToldItem {
    const text = way.alongside ? texts.alongside : texts.interrupts;
    return this.way(way, this.say(text, { way: this.opening(way) }), false);
  }

  private jump({ direction, target }: JumpBlock): string {
    if (target.code === 'join') return this.say(texts.toJoin);
    if (target.code === 'end') {
      const name = this.name(target.name);
      return name === '' ? this.say(texts.toEndUnnamed) : this.say(texts.toEnd, { name: this.words.quote(name) });
    }
    if (target.code === 'step') {
      const text = { on: texts.onStep, ahead: texts.aheadStep, back: texts.backStep }[direction];
      return this.say(text, { n: this.story.numbers.get(target.node) ?? 0 });
    }
    const text = { on: texts.onDecision, ahead: texts.aheadDecision, back: texts.backDecision }[direction];
    const name = this.name(target.name) || this.say(texts.unnamedDecision);
    return this.say(text, { name: this.words.quote(name) });
  }

  private exchange({ direction, name, partner, from }: Exchange): string {
    const params = {
      name: this.name(name) === '' ? this.say(texts.aMessage) : this.quoted(name),
      partner: this.quoted(partner),
      from: from ? this.quoted(from) : '',
    };
    if (from) return capital(this.say(texts.passes, params));
    return capital(this.say(direction === 'out' ? texts.sentTo : texts.receivedFrom, params));
  }

  private name(text: Text): string {
    return textIn(text, this.language).replace(/\s+/g, ' ').trim();
  }

  private quoted(text: Text): string {
    return this.words.quote(this.name(text));
  }

  private say(sentence: Sentence, params: Readonly<Record<string, string | number>> = {}): string {
    return say(sentence, params, this.language);
  }
}

function leadTo({ target }: JumpBlock): Pick<ToldItem, 'node' | 'leads'> {
  return { node: target.code === 'join' ? '' : target.node, leads: true };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
