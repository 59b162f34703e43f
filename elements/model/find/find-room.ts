import { textEdits } from '#bpmn/modeler/text-edits.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits, rewrittenTexts } from '#domain/replace/find-hits.ts';
import type { DiagramTextPart, WrittenText } from '#domain/replace/written-text.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { foldText } from '#i18n/fold-text.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { findTexts as texts } from '#i18n/texts/find.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { findRoomStyles } from './find-room.css.ts';
import './hit-list.ts';
import type { HitGroup, HitList, ListedHit } from './hit-list.ts';
import { sayPart } from './part-words.ts';
import { onFindWanted, takeWanted } from './wanted-find.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/** What is looked for, so that another variant can be looked at meanwhile. */
let kept = { words: '', by: '', matchCase: false, wholeWord: false, replacing: false };

/**
 * Finds words in the texts of the open diagram and replaces those that are ticked, as one step of undo.
 * Property: `context`. Event: `room-closed`.
 */
@customElement('find-room')
export class FindRoom extends LitElement {
  static override styles = [controls, findRoomStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private wanted = kept;
  @state() private graph: ProcessGraph | undefined;
  @state() private current = '';
  @state() private left: ReadonlySet<string> = new Set();
  @query('#words') private readonly wordsField!: HTMLInputElement;
  @query('#by') private readonly byField!: HTMLInputElement | null;
  @query('hit-list') private readonly list!: HitList | null;
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;
  private found:
    { readonly graph: ProcessGraph; readonly wanted: typeof kept; readonly hits: readonly ListedHit[] } | undefined;
  private endWanted: (() => void) | undefined;
  /** Where the next hit is looked for once the diagram has been read again: after what was put there. */
  private goOn: { readonly text: WrittenText; readonly from: number } | undefined;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endWanted = onFindWanted(() => void this.answer());
    void this.answer();
  }

  override disconnectedCallback(): void {
    this.endWanted?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const { session, edits } = this.context;
    if (this.read?.session !== session || this.read.edits !== edits) void this.readTexts();
  }

  override render(): TemplateResult {
    const { words, replacing } = this.wanted;
    const { groups, hits } = this;
    return html`
      <div class="head">
        <div class="line">
          <h2>${say(texts.title)}</h2>
          ${this.stepButton('chevron-up', -1, texts.previous, 'Shift+Enter')}
          ${this.stepButton('chevron-down', 1, texts.next, 'Enter')}
        </div>
        ${this.field('words', words)} ${replacing ? this.field('by', this.wanted.by) : nothing}
        <div class="choices">
          ${this.choice('matchCase', texts.matchCaseHint)} ${this.choice('wholeWord')} ${this.choice('replacing')}
        </div>
        ${replacing ? this.acts() : nothing}
        <span role="status">${this.status(hits)}</span>
      </div>
      ${
        hits.length > 0
          ? html`<hit-list
              .groups=${groups}
              .query=${this.wanted}
              .by=${replacing ? this.wanted.by : undefined}
              current=${this.current}
              .left=${this.left}
              @hit-opened=${({ detail }: CustomEvent<{ hit: ListedHit }>) => this.reveal(detail.hit)}
              @hits-ticked=${({ detail }: CustomEvent<{ keys: readonly string[]; ticked: boolean }>) =>
                this.tick(detail.keys, detail.ticked)}
            ></hit-list>`
          : html`<p class="soft">${say(words === '' ? texts.start : texts.none)}</p>`
      }
    `;
  }

  private field(name: 'words' | 'by', value: string): TemplateResult {
    return html`<input
      id=${name}
      aria-label=${say(texts[name])}
      placeholder=${say(texts[name])}
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @input=${(event: Event) => this.want({ [name]: (event.target as HTMLInputElement).value })}
      @keydown=${(event: KeyboardEvent) => this.pressInField(event, name)}
    />`;
  }

  private choice(name: 'matchCase' | 'wholeWord' | 'replacing', hint?: Sentence): TemplateResult {
    return html`<label title=${hint ? say(hint) : nothing}>
      <input
        type="checkbox"
        .checked=${this.wanted[name]}
        @change=${(event: Event) => this.want({ [name]: (event.target as HTMLInputElement).checked })}
      />${say(texts[name])}
    </label>`;
  }

  private acts(): TemplateResult {
    const { editable } = this.context;
    const ticked = this.ticked.length;
    return html`<div class="acts" title=${editable ? nothing : say(texts.readOnly)}>
      <button class="small" ?disabled=${!editable || !this.currentHit} @click=${() => this.replaceOne()}>
        ${say(texts.replaceOne)}
      </button>
      <button class="small primary" ?disabled=${!editable || ticked === 0} @click=${() => this.replaceTicked()}>
        ${say(texts.replaceTicked, { n: ticked })}
      </button>
    </div>`;
  }

  private stepButton(icon: 'chevron-up' | 'chevron-down', by: number, label: Sentence, key: string): TemplateResult {
    return html`<button
      class="icon small"
      aria-label=${say(label)}
      title="${say(label)} (${key})"
      ?disabled=${this.hits.length === 0}
      @click=${() => this.step(by)}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private status(hits: readonly ListedHit[]): string {
    if (this.wanted.words === '' || !this.graph) return '';
    const at = hits.findIndex(({ key }) => key === this.current);
    return at < 0 ? say(texts.count, { n: hits.length }) : say(texts.at, { at: at + 1, n: hits.length });
  }

  private get groups(): readonly HitGroup[] {
    const { graph, hits } = this;
    if (!graph) return [];
    const kind = String(this.context.variant.fields['variant']) as VariantKind;
    return [{ name: say(variantTexts[kind].name), hits, where: (text) => this.where(graph, text) }];
  }

  private get hits(): readonly ListedHit[] {
    const { graph, wanted } = this;
    if (!graph) return [];
    if (this.found?.graph !== graph || this.found.wanted !== wanted) {
      const hits = findHits(diagramTexts(graph), wanted, foldText);
      this.found = { graph, wanted, hits: hits.map((hit) => ({ hit, key: keyOf(hit.text, hit.span.start) })) };
    }
    return this.found.hits;
  }

  private get ticked(): readonly ListedHit[] {
    return this.hits.filter(({ key }) => !this.left.has(key));
  }

  private get currentHit(): ListedHit | undefined {
    return this.hits.find(({ key }) => key === this.current);
  }

  private where(graph: ProcessGraph, { owner, part, language }: WrittenText): string {
    const entity = graph.facts.get(owner);
    const type = String(entity?.get('type') ?? '');
    const element =
      part === 'name' || !entity
        ? say(elementTypeText(type))
        : sayElement({ name: nameOf(entity, graph.language), type });
    const parts = [element, sayPart(part as DiagramTextPart), language && say(languageNames[language])];
    return parts.filter(Boolean).join(' · ');
  }

  private want(change: Partial<typeof kept>): void {
    kept = this.wanted = { ...this.wanted, ...change };
    if ('by' in change || 'replacing' in change) return;
    this.left = new Set();
    this.current = '';
  }

  private tick(keys: readonly string[], ticked: boolean): void {
    const left = new Set(this.left);
    for (const key of keys) {
      if (ticked) left.delete(key);
      else left.add(key);
    }
    this.left = left;
  }

  private async readTexts(): Promise<void> {
    const { session, edits } = this.context;
    const own = (this.read = { session, edits });
    const graph = await session.graph();
    if (this.read !== own) return;
    this.graph = graph;
    const { goOn } = this;
    this.goOn = undefined;
    if (goOn) this.goOnAfter(goOn.text, goOn.from);
  }

  /** The first hit behind a place; what was put there is not found again at once. */
  private goOnAfter(text: WrittenText, from: number): void {
    const { hits } = this;
    const order = [...new Set(diagramTexts(this.graph as ProcessGraph).map((each) => keyOf(each)))];
    const place = order.indexOf(keyOf(text));
    const next = hits.find(({ hit }) => {
      const at = order.indexOf(keyOf(hit.text));
      return at > place || (at === place && hit.span.start >= from);
    });
    const hit = next ?? hits[0];
    if (hit) this.reveal(hit);
    else this.current = '';
  }

  private step(by: number): void {
    const { hits } = this;
    if (hits.length === 0) return;
    const at = hits.findIndex(({ key }) => key === this.current);
    const from = at < 0 && by < 0 ? 0 : at;
    const hit = hits[(from + by + hits.length) % hits.length];
    if (hit) this.reveal(hit);
  }

  private reveal(listed: ListedHit): void {
    this.current = listed.key;
    this.context.session.reveal(listed.hit.text.owner);
  }

  private replaceOne(): void {
    const listed = this.currentHit;
    if (!listed || !this.context.editable) return;
    const { text, span } = listed.hit;
    const [rewritten] = rewrittenTexts([listed.hit], this.wanted, this.wanted.by);
    const end = span.end + (rewritten ? rewritten.now.length - text.text.length : 0);
    if (!rewritten) {
      this.goOnAfter(text, end);
      return;
    }
    this.moveMarks(text, span.end, end - span.end);
    this.goOn = { text, from: end };
    this.context.session.use(textEdits).write([{ entity: text.entity, field: text.field, text: rewritten.now }]);
  }

  /** What was not ticked further on in the same text has moved with it. */
  private moveMarks(text: WrittenText, from: number, by: number): void {
    const own = `${keyOf(text)} `;
    this.left = new Set(
      [...this.left].map((key) => {
        const at = Number(key.slice(own.length));
        return key.startsWith(own) && at >= from ? keyOf(text, at + by) : key;
      }),
    );
  }

  private replaceTicked(): void {
    const { ticked } = this;
    if (ticked.length === 0 || !this.context.editable) return;
    const rewritten = rewrittenTexts(
      ticked.map(({ hit }) => hit),
      this.wanted,
      this.wanted.by,
    );
    this.context.session
      .use(textEdits)
      .write(rewritten.map(({ text, now }) => ({ entity: text.entity, field: text.field, text: now })));
    this.left = new Set();
    this.current = '';
    this.wordsField.focus();
    raiseNotice(this, { text: say(texts.replaced, { n: ticked.length }), tone: 'ok', key: 'replaced' });
  }

  private pressInField(event: KeyboardEvent, name: 'words' | 'by'): void {
    if (event.key === 'ArrowDown' && this.hits.length > 0) {
      event.preventDefault();
      this.list?.focus();
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (this.wanted.replacing) this.replaceTicked();
    } else if (name === 'words') this.step(event.shiftKey ? -1 : 1);
    else if (this.currentHit) this.replaceOne();
    else this.step(1);
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      emit(this, 'room-closed', {});
      return;
    }
    // The canvas hears its own keys alone; what was replaced here is taken back here too.
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
    const field = event.composedPath()[0];
    if (!isUndo || (field instanceof HTMLInputElement && field.type === 'text')) return;
    event.preventDefault();
    this.context.session.undo();
  }

  /** Somebody wants to find or to replace: the field is ready to be written in. */
  private async answer(): Promise<void> {
    const what = takeWanted();
    if (!what) return;
    if (what === 'replace' && !this.wanted.replacing) this.want({ replacing: true });
    await this.updateComplete;
    const field = what === 'replace' && this.wanted.words !== '' ? (this.byField ?? this.wordsField) : this.wordsField;
    field.focus();
    field.select();
  }
}

/** Tells a text from all others, and with `at` a place in it. */
function keyOf({ entity, field }: WrittenText, at?: number): string {
  const key = `${entity} ${field}`;
  return at === undefined ? key : `${key} ${String(at)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'find-room': FindRoom;
  }
}
