import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { StudioDocument } from '#domain/document.ts';
import { wordsFor } from '#domain/replace/text-query.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findTexts as texts } from '#i18n/texts/find.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { findRoomStyles } from './find-room.css.ts';
import './hit-list.ts';
import type { HitGroup, HitList } from './hit-list.ts';
import { OtherDiagrams } from './other-diagrams.ts';
import { replaceHits } from './replace-hits.ts';
import { diagramPart, hitBehind, keyOf, listedHits, otherVariants, recordParts } from './searched-parts.ts';
import type { ListedHit, SearchedPart } from './searched-parts.ts';
import { onFindWanted, takeWanted } from './wanted-find.ts';

/** What is looked for, so that another variant can be looked at meanwhile. */
let kept = { words: '', by: '', matchCase: false, wholeWord: false, whole: false, replacing: false };

/** What was searched, and what was found there. */
interface Found {
  readonly read: readonly unknown[];
  readonly wanted: typeof kept;
  readonly parts: readonly SearchedPart[];
  readonly hits: readonly ListedHit[];
}

/**
 * Finds words in the texts of the open diagram, or of the whole project, and replaces those that are ticked: in the open
 * diagram as one step of undo, elsewhere as one command of the project. Property: `context`. Event: `room-closed`.
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
  @state() private isBusy = false;
  private readonly others = new OtherDiagrams(this, () =>
    this.wanted.whole ? otherVariants(this.context.documents, this.context.variant.id) : [],
  );
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;
  private found: Found = { read: [], wanted: kept, parts: [], hits: [] };
  private endWanted: (() => void) | undefined;
  /** The text that is being written, and where in it the next hit is looked for when it stands there. */
  private goOn: { readonly text: string; readonly now: string; readonly from: number } | undefined;

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
    this.search();
  }

  override render(): TemplateResult {
    const { words, replacing } = this.wanted;
    const { hits } = this.found;
    return html`
      <div class="head">
        <div class="line">
          <h2>${say(texts.title)}</h2>
          ${this.stepButton('chevron-up', -1, texts.previous, 'Shift+Enter')}
          ${this.stepButton('chevron-down', 1, texts.next, 'Enter')}
        </div>
        ${this.field('words', words)} ${replacing ? this.field('by', this.wanted.by) : nothing}
        <div class="choices">
          ${this.choice('matchCase', texts.matchCaseHint)} ${this.choice('wholeWord')} ${this.choice('whole')}
          ${this.choice('replacing')}
        </div>
        ${replacing ? this.acts() : nothing}
        <span role="status">${this.status(hits)}</span>
      </div>
      ${
        hits.length > 0
          ? html`<hit-list
              .groups=${this.groups}
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
      ${this.unreadable.map((name) => html`<p class="soft">${say(texts.unreadable, { name })}</p>`)}
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

  private choice(name: 'matchCase' | 'wholeWord' | 'whole' | 'replacing', hint?: Sentence): TemplateResult {
    return html`<label title=${hint ? say(hint) : nothing}>
      <input
        type="checkbox"
        .checked=${this.wanted[name]}
        @change=${(event: Event) => this.want({ [name]: (event.target as HTMLInputElement).checked })}
      />${say(texts[name])}
    </label>`;
  }

  private acts(): TemplateResult {
    const ticked = this.ticked.length;
    const current = this.currentHit;
    return html`<div class="acts">
      <button
        class="small"
        ?disabled=${this.isBusy || !current || !this.isEditable(current.part)}
        @click=${() => void this.replaceOne()}
      >
        ${say(texts.replaceOne)}
      </button>
      <button class="small primary" ?disabled=${this.isBusy || ticked === 0} @click=${() => void this.replaceTicked()}>
        ${say(texts.replaceTicked, { n: ticked })}
      </button>
    </div>`;
  }

  private stepButton(icon: 'chevron-up' | 'chevron-down', by: number, label: Sentence, key: string): TemplateResult {
    return html`<button
      class="icon small"
      aria-label=${say(label)}
      title="${say(label)} (${key})"
      ?disabled=${this.found.hits.length === 0}
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

  /** Looks again when something else is wanted, or something else is to be searched. */
  private search(): void {
    const { graph, wanted, context } = this;
    const { documents, records, variant } = context;
    const read = wanted.whole ? [graph, variant, documents, records, this.others.graphs] : [graph, variant];
    const { found } = this;
    if (found.wanted === wanted && read.every((each, at) => each === found.read[at])) return;
    const others = wanted.whole ? otherVariants(documents, variant.id) : [];
    const parts = [
      ...(graph ? [diagramPart(variant, graph, true)] : []),
      ...others.flatMap((document) => {
        const other = this.others.graphs.get(document.id);
        return other ? [diagramPart(document, other, false)] : [];
      }),
      ...(wanted.whole ? recordParts(documents, records) : []),
    ];
    this.found = { read, wanted, parts, hits: listedHits(parts, wanted) };
    this.follow();
  }

  private get groups(): readonly HitGroup[] {
    const { parts, hits } = this.found;
    return parts.flatMap((part) => {
      const own = hits.filter((each) => each.part === part);
      const fixed = this.isEditable(part) ? undefined : say(texts.readOnly);
      return own.length === 0 ? [] : [{ part, hits: own, fixed }];
    });
  }

  private isEditable({ isOpen }: SearchedPart): boolean {
    return !isOpen || this.context.editable;
  }

  private get ticked(): readonly ListedHit[] {
    return this.found.hits.filter(({ key, part }) => !this.left.has(key) && this.isEditable(part));
  }

  private get currentHit(): ListedHit | undefined {
    return this.found.hits.find(({ key }) => key === this.current);
  }

  /** The names of diagrams that cannot be searched. */
  private get unreadable(): readonly string[] {
    const others = this.wanted.whole ? otherVariants(this.context.documents, this.context.variant.id) : [];
    return others.filter(({ id }) => this.others.graphs.get(id) === null).map(variantName);
  }

  private want(change: Partial<typeof kept>): void {
    kept = this.wanted = { ...this.wanted, ...change };
    if ('by' in change || 'replacing' in change) return;
    this.goOn = undefined;
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
    if (this.read === own) this.graph = graph;
  }

  /** Once a text says what was put there, the first hit behind it is shown: the new words are not found again at once. */
  private follow(): void {
    const { goOn } = this;
    if (!goOn) return;
    const { parts, hits } = this.found;
    const written = parts.flatMap((part) => part.texts.filter((text) => keyOf(part, text) === goOn.text));
    if (written.some(({ text }) => text !== goOn.now)) return;
    this.goOn = undefined;
    const hit = hitBehind(parts, hits, goOn.text, goOn.from);
    if (hit) this.reveal(hit);
    else this.current = '';
  }

  private step(by: number): void {
    const { hits } = this.found;
    if (hits.length === 0) return;
    const at = hits.findIndex(({ key }) => key === this.current);
    const from = at < 0 && by < 0 ? 0 : at;
    const hit = hits[(from + by + hits.length) % hits.length];
    if (hit) this.reveal(hit);
  }

  /** Shows a hit on the canvas; what stands elsewhere is shown by its line, which leads there. */
  private reveal({ key, part, hit }: ListedHit): void {
    this.current = key;
    if (part.isOpen) this.context.session.reveal(hit.text.owner);
  }

  private async replaceOne(): Promise<void> {
    const listed = this.currentHit;
    if (!listed || this.isBusy || !this.isEditable(listed.part)) return;
    const { part, hit } = listed;
    const { start, end } = hit.span;
    const words = wordsFor(hit.text.text.slice(start, end), this.wanted, this.wanted.by);
    const now = hit.text.text.slice(0, start) + words + hit.text.text.slice(end);
    this.goOn = { text: keyOf(part, hit.text), now, from: start + words.length };
    if (now === hit.text.text) this.follow();
    else if (await this.replace([listed])) this.moveMarks(listed, words.length - (end - start));
    else this.goOn = undefined;
  }

  /** What was not ticked further on in the same text has moved with it. */
  private moveMarks({ part, hit }: ListedHit, by: number): void {
    const own = `${keyOf(part, hit.text)} `;
    this.left = new Set(
      [...this.left].map((key) => {
        const at = Number(key.slice(own.length));
        return key.startsWith(own) && at >= hit.span.end ? keyOf(part, hit.text, at + by) : key;
      }),
    );
  }

  private async replaceTicked(): Promise<void> {
    const { ticked } = this;
    if (ticked.length === 0 || this.isBusy) return;
    if (!(await this.replace(ticked))) return;
    this.left = new Set();
    this.current = '';
    this.wordsField.focus();
  }

  /** Says whether something was replaced; what was left out is told. */
  private async replace(hits: readonly ListedHit[]): Promise<boolean> {
    const { session, variant } = this.context;
    this.isBusy = true;
    const replaced = await replaceHits(session, variant.project, hits, this.wanted, this.wanted.by);
    this.isBusy = false;
    if (!replaced) return false;
    const { count, edited, undo } = replaced;
    if (count > 0 && (hits.length > 1 || undo)) {
      const notice = { text: say(texts.replaced, { n: count }), tone: 'ok', key: 'replaced' } as const;
      raiseNotice(this, undo ? { ...notice, undo } : notice);
    }
    if (edited.length > 0) {
      const text = say(texts.edited, { variants: edited.map(variantName).join(', ') });
      raiseNotice(this, { text, tone: 'warn', key: 'replaced-not', lasting: true });
    }
    return count > 0;
  }

  private pressInField(event: KeyboardEvent, name: 'words' | 'by'): void {
    if (event.key === 'ArrowDown' && this.found.hits.length > 0) {
      event.preventDefault();
      this.list?.focus();
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (this.wanted.replacing) void this.replaceTicked();
    } else if (name === 'words') this.step(event.shiftKey ? -1 : 1);
    else if (this.currentHit) void this.replaceOne();
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

function variantName({ fields }: StudioDocument): string {
  return say(variantTexts[String(fields['variant']) as VariantKind].name);
}

declare global {
  interface HTMLElementTagNameMap {
    'find-room': FindRoom;
  }
}
