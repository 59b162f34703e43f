import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import { textIn, type Language, type Text } from '#domain/language.ts';
import { changeKinds, type ChangeKind } from '#domain/lineage/change-kinds.ts';
import type { ElementChange } from '#domain/lineage/compare-variants.ts';
import { fates, type Fate } from '#domain/lineage/fate.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';
import { formatNumber } from '#i18n/format.ts';
import { sayChanges, type ChangeContext } from '#i18n/say-change.ts';
import { sayElapsed } from '#i18n/say-elapsed.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say, type Params, type Sentence } from '#i18n/say.ts';
import { differenceTexts as texts, fateTexts } from '#i18n/texts/lineage.ts';
import { burdenTexts } from '#i18n/texts/metrics.ts';
import { narrationTexts } from '#i18n/texts/narration.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { Told, ToldItem, ToldSection } from './told.ts';

/** What is told: two variants compared, and the words of a record by its id. */
export interface ToldComparison extends ProjectComparison {
  readonly record: (id: string, language: Language) => string;
}

/** Says what differs between two variants in plain sentences of one language, for people who do not read BPMN. */
export function sayDifferences(told: ToldComparison, language: Language): Told {
  return new DifferenceTeller(told, language).tell();
}

/** Burdens that are told when they differ. */
const burdens = ['visits', 'documents-asked', 'documents-paper', 'signatures', 'approvals', 'hand-offs'] as const;

/** Said by the name and the performer of a step already, or of interest only to those who draw. */
const untold: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  ...(['name-kk', 'name-ru', 'name-en', 'type', 'lane', 'pool', 'automation', 'data-use', 'data-link'] as const),
  ...(['attribute', 'extension', 'added', 'removed', 'message', 'data', 'default-flow'] as const),
]);

/** Steps are told by what becomes of them, what is gained first. */
const order: readonly Fate[] = [...fates.filter((fate) => fate !== 'kept'), 'kept'];

class DifferenceTeller {
  private readonly context: ChangeContext;

  constructor(
    private readonly told: ToldComparison,
    private readonly language: Language,
  ) {
    const record = (id: string): string => told.record(id, language);
    this.context = { comparison: told.comparison, record, language };
  }

  tell(): Told {
    const { kinds, fates: all } = this.told;
    const steps = all.filter((each) => each.class === 'activity');
    const sections: ToldSection[] = [
      { heading: this.say(texts.brief), paragraphs: this.brief(steps), items: [] },
      ...order.map((fate) => this.section(fateTexts[fate].steps, this.items(steps, fate))),
      this.section(texts.decisions, this.others('gateway')),
      this.section(texts.events, this.others('event')),
      this.section(texts.performers, [...this.others('pool'), ...this.others('lane')]),
      { heading: this.say(texts.papers), paragraphs: this.papers(), items: [] },
    ];
    return {
      title: this.say(texts.title, {
        before: variantTexts[kinds.before].name[this.language].toLowerCase(),
        after: variantTexts[kinds.after].name[this.language].toLowerCase(),
      }),
      sections: sections.filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
    };
  }

  private brief(steps: readonly ElementFate[]): string[] {
    const { comparison, fates: all, metrics } = this.told;
    const differing = all.filter(({ changes }) => changes.length > 0);
    const drawn = differing.filter(({ changes }) => changes.every(({ kind }) => changeKinds[kind] === 'drawing'));
    const moved = drawn.length > 0 ? [this.say(texts.onlyDrawn, { n: drawn.length })] : [];
    if (differing.length === drawn.length && all.every(({ fate }) => fate === 'kept')) {
      return [this.say(texts.same), ...moved];
    }
    const [was, is] = [countSteps(comparison.before), countSteps(comparison.after)];
    const counted = order.flatMap((fate) => {
      const n = steps.filter((each) => each.fate === fate).length;
      const words = fateTexts[fate].one[this.language].toLowerCase();
      return n === 0 ? [] : [this.say(texts.fateCount, { fate: words, n })];
    });
    const numbers = burdens.flatMap((code) => {
      const [before, after] = [metrics.before, metrics.after].map(
        ({ burden }) => burden.find((each) => each.code === code)?.value ?? 0,
      );
      return before === after ? [] : [this.number(burdenTexts[code], this.amount(before), this.amount(after))];
    });
    return [
      [this.say(texts.steps, { was, is }), this.say(texts.fates, { list: counted.join('; ') })].join(' '),
      ...[[...this.lead(), ...numbers].join(' ')].filter((text) => text !== ''),
    ];
  }

  /** Time from the start to the end of a case, when both variants know it. */
  private lead(): string[] {
    const [was, is] = [this.told.metrics.before, this.told.metrics.after].map(({ figures }) =>
      figures && !('endless' in figures) ? sayElapsed({ minutes: figures.lead.likely, days: 0 }, this.language) : '',
    );
    return !was || !is || was === is ? [] : [this.number(texts.lead, was, is)];
  }

  private number(what: Sentence, was: string, is: string): string {
    return this.say(texts.number, { what, was, is });
  }

  private amount(value: number | undefined): string {
    return formatNumber(value ?? 0, 0, this.language);
  }

  private section(heading: Sentence, items: readonly ToldItem[]): ToldSection {
    return { heading: this.say(heading), paragraphs: [], items };
  }

  private items(steps: readonly ElementFate[], fate: Fate): ToldItem[] {
    return steps.filter((each) => each.fate === fate).map((step) => this.item(step, this.sentence(step)));
  }

  private item(element: ElementFate, text: string): ToldItem {
    const told = element.changes.filter((change) => isTold(change));
    const notes = sayChanges(told, element, this.context).map((line) => `${line}.`);
    return { node: element.after ?? element.before ?? '', leads: false, text, notes, items: [] };
  }

  private sentence({ before, after, madeOf, becameAll }: ElementFate): string {
    const { comparison } = this.told;
    const was = (madeOf.length > 0 ? madeOf : [before]).map((id) => this.step(comparison.before, id)).join(' ');
    const is = (becameAll.length > 0 ? becameAll : [after]).map((id) => this.step(comparison.after, id)).join(' ');
    if (was === '' || is === '' || was === is) return was || is;
    return this.say(texts.fromTo, { before: was, after: is });
  }

  /** The name of a step and who performs it. */
  private step(graph: ProcessGraph, id: string | undefined): string {
    const node = graph.nodes.get(id ?? '');
    if (!node) return '';
    const name = sayElement(node, this.language, this.language);
    const performer = this.performer(graph, id);
    return this.say(performer === '' ? texts.stepAlone : texts.step, { name, performer });
  }

  private performer(graph: ProcessGraph, id: string | undefined): string {
    const node = graph.nodes.get(id ?? '');
    return this.words(graph.lanes.get(node?.lane ?? '')?.name ?? graph.pools.get(node?.pool ?? '')?.name);
  }

  /** Named elements that are no steps: what came, what went and what is called otherwise. */
  private others(wanted: ElementFate['class']): ToldItem[] {
    const { comparison, fates: all } = this.told;
    return order.flatMap((fate) =>
      all.flatMap((each) => {
        if (each.class !== wanted || each.fate !== fate || fate === 'kept') return [];
        const [was, is] = [this.name(comparison.before, each.before), this.name(comparison.after, each.after)];
        if (was === '' && is === '') return [];
        const element = arrow(was, is);
        const [from, to] = [
          this.performer(comparison.before, each.before),
          this.performer(comparison.after, each.after),
        ];
        const hasMoved = fate === 'moved' && from !== '' && to !== '' && from !== to;
        const moved = hasMoved ? ` (${arrow(from, to)})` : '';
        const item = this.item(
          each,
          this.say(texts.elementFate, { fate: fateTexts[fate].one, element: element + moved }),
        );
        // What only changed something that nobody is told here is left out.
        return fate === 'changed' && item.notes.length === 0 ? [] : [item];
      }),
    );
  }

  private name(graph: ProcessGraph, id: string | undefined): string {
    const entity = graph.facts.get(id ?? '');
    const text = entity ? this.words(nameOf(entity, graph.language)) : '';
    return text === '' ? '' : this.say(narrationTexts.quote, { text });
  }

  /** Documents of the whole process that are no longer there, are new, or are no longer of paper. */
  private papers(): string[] {
    const { comparison } = this.told;
    const [was, is] = [this.documents(comparison.before), this.documents(comparison.after)];
    const gone = [...was.keys()].filter((name) => !is.has(name));
    const come = [...is.keys()].filter((name) => !was.has(name));
    const electronic = [...is].filter(([name, paper]) => !paper && was.get(name) === true).map(([name]) => name);
    const line = (text: Sentence, names: readonly string[]): string[] =>
      names.length === 0 ? [] : [this.say(text, { list: names.join(', ') })];
    return [
      ...line(texts.papersGone, gone),
      ...line(texts.papersElectronic, electronic),
      ...line(texts.papersNew, come),
    ];
  }

  /** Documents of steps by their quoted name, with whether any of them is of paper. */
  private documents({ facts }: ProcessGraph): ReadonlyMap<string, boolean> {
    const found = new Map<string, boolean>();
    for (const entity of facts.values()) {
      if (entity.get('type') !== 'ud:document') continue;
      const words = this.words({
        kk: String(entity.get('@kk') ?? ''),
        ru: String(entity.get('@ru') ?? ''),
        en: String(entity.get('@en') ?? ''),
      });
      if (words === '') continue;
      const name = this.say(narrationTexts.quote, { text: words });
      found.set(name, found.get(name) === true || entity.get('@medium') === 'paper');
    }
    return found;
  }

  private words(text: Text | undefined): string {
    return textIn(text ?? {}, this.language)
      .replace(/\s+/g, ' ')
      .trim();
  }

  private say(sentence: Sentence, params: Params = {}): string {
    return say(sentence, params, this.language);
  }
}

/** Of a time only the likely one is told: how well it is known is for those who measure. */
function isTold({ kind, operations }: ElementChange): boolean {
  if (changeKinds[kind] !== 'meaning' || untold.has(kind)) return false;
  return kind !== 'time' || operations.some(({ field }) => /(?:Likely|Unit)$/.test(field));
}

function arrow(was: string, is: string): string {
  return was === '' || is === '' || was === is ? is || was : `${was} → ${is}`;
}

function countSteps({ nodes }: ProcessGraph): number {
  return [...nodes.values()].filter(isActivity).length;
}
