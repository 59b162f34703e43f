import { listDrawing } from '#bpmn/modeler/list-drawing.ts';
import { guessLanguage } from '#domain/guess-language.ts';
import { listedRecords, type ListedRecords } from '#domain/steps/listed-records.ts';
import type { ListProblem } from '#domain/steps/list-plan.ts';
import { readList, type ListRead } from '#domain/steps/read-list.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { listEntryTexts, listProblemTexts, listRules } from '#i18n/texts/list-entry.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { attempt } from '#state/attempt.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { addListedRecords } from './add-listed-records.ts';
import { listEntryStyles } from './list-entry.css.ts';

/** What was typed, by variant, so that another room can be looked at meanwhile. */
const drafts = new Map<string, string>();

/**
 * A process is typed as lines, checked while it is typed, and drawn as one step of undo; roles, data items and systems
 * that no register has are offered to be added. Property: `context`.
 */
@customElement('list-entry')
export class ListEntry extends LitElement {
  static override styles = [controls, listEntryStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private text = '';
  /** The text that stands on the diagram already, and an element of it; an undo takes both away. */
  @state() private drawn: { readonly text: string; readonly element: string } | undefined;
  @state() private scrolled = 0;
  /** Whether drawing adds to the registers what the list names and they have not. */
  @state() private adds = true;
  private isDrawing = false;
  @query('textarea') private readonly area!: HTMLTextAreaElement;
  private read: ListRead = readList('');

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.write(drafts.get(this.context.variant.id) ?? '');
  }

  protected override willUpdate(): void {
    if (this.drawn && !this.context.session.facts(this.drawn.element)) this.drawn = undefined;
  }

  private get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  override render(): TemplateResult {
    const { text, isEmpty } = this;
    const wrong = new Set(isEmpty ? [] : this.read.problems.map(({ line }) => line));
    const rows = text.split('\n').length;
    return html`
      <header>
        <h2>${say(listEntryTexts.title)}</h2>
        <output>${this.summary()}</output>
        <button
          class="primary"
          title=${say(listEntryTexts.drawHint)}
          ?disabled=${!this.canDraw}
          @click=${() => void this.draw()}
        >
          <icon-glyph name="process"></icon-glyph>${say(listEntryTexts.draw)}
        </button>
      </header>
      <div class="lines">
        <ol class="numbers" aria-hidden="true" style="transform: translateY(${-this.scrolled}px)">
          ${Array.from({ length: rows }, (_, at) => html`<li class=${wrong.has(at + 1) ? 'wrong' : ''}>${at + 1}</li>`)}
        </ol>
        <textarea
          aria-label=${say(listEntryTexts.lines)}
          aria-describedby="state"
          aria-invalid=${wrong.size > 0 ? 'true' : 'false'}
          spellcheck="false"
          wrap="off"
          placeholder=${say(listEntryTexts.example)}
          .value=${live(text)}
          @input=${() => this.write(this.area.value)}
          @scroll=${() => (this.scrolled = this.area.scrollTop)}
          @keydown=${(event: KeyboardEvent) => this.pressed(event)}
        ></textarea>
      </div>
      <aside id="state" tabindex="0" role="region" aria-label=${say(listEntryTexts.rules)}>
        ${isEmpty ? this.beginning() : this.problems()} ${this.offer()}
        <h3>${say(listEntryTexts.rules)}</h3>
        <dl>
          ${listRules.map(
            ({ sign, meaning }) =>
              html`<div>
                <dt>${say(sign)}</dt>
                <dd>${say(meaning)}</dd>
              </div>`,
          )}
        </dl>
      </aside>
    `;
  }

  private get canDraw(): boolean {
    return this.context.editable && this.read.plan !== undefined && this.text !== this.drawn?.text;
  }

  private summary(): string {
    if (!this.context.editable) return say(listEntryTexts.reading);
    if (this.isEmpty) return '';
    const { plan, problems } = this.read;
    if (!plan) return say(listEntryTexts.problems, { n: new Set(problems.map(({ line }) => line)).size });
    if (this.text === this.drawn?.text) return say(listEntryTexts.drawn);
    const count = (kind: string): number => plan.nodes.filter((node) => node.kind === kind).length;
    return say(listEntryTexts.ready, {
      ...{ steps: count('step'), lanes: plan.lanes.length, decisions: count('decision') },
    });
  }

  private beginning(): TemplateResult {
    return html`<h3>${say(listEntryTexts.empty)}</h3>
      <p>${say(listEntryTexts.emptyText)}</p>
      <button @click=${() => this.useExample()}>${say(listEntryTexts.useExample)}</button>`;
  }

  private offer(): TemplateResult | typeof nothing {
    const { listed } = this;
    if (listed.length === 0) return nothing;
    return html`<h3>${say(listEntryTexts.offer)}</h3>
      <label class="offer">
        <input
          type="checkbox"
          .checked=${live(this.adds)}
          @change=${(event: Event) => (this.adds = (event.target as HTMLInputElement).checked)}
        />
        ${say(listEntryTexts.add)}
      </label>
      <dl>
        ${listed.map(
          ({ kind, records }) =>
            html`<div>
              <dt>${say(recordTexts[kind].many)}: ${records.length}</dt>
              <dd>${records.map(({ name }) => name).join(' · ')}</dd>
            </div>`,
        )}
      </dl>`;
  }

  private problems(): TemplateResult | typeof nothing {
    const { problems } = this.read;
    if (problems.length === 0) return nothing;
    return html`<ul aria-live="polite">
      ${problems.map(
        (problem) =>
          html`<li>
            <button class="quiet" @click=${() => this.goTo(problem)}>
              ${say(listEntryTexts.problem, { line: problem.line, cause: say(listProblemTexts[problem.code], { text: problem.text }) })}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private write(text: string): void {
    this.text = text;
    this.read = readList(text);
    drafts.set(this.context.variant.id, text);
  }

  private useExample(): void {
    this.write(say(listEntryTexts.example));
    this.area.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.draw();
  }

  /** Puts the caret where the problem stands. */
  private goTo({ line, column }: ListProblem): void {
    const before = this.text.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, each) => sum + each.length + 1, 0);
    const length = this.text.slice(at).split('\n')[0]?.length ?? 0;
    this.area.focus();
    this.area.setSelectionRange(Math.min(at + column - 1, at + length), at + length);
  }

  /** What the list names and no register has. */
  private get listed(): readonly ListedRecords[] {
    const { plan } = this.read;
    if (!plan || !this.canDraw) return [];
    const language = guessLanguage([...plan.lanes, ...plan.nodes.map(({ name }) => name)]);
    return listedRecords(plan, this.context.records, language);
  }

  private async draw(): Promise<void> {
    const { plan } = this.read;
    if (!plan || !this.canDraw || this.isDrawing) return;
    this.isDrawing = true;
    await attempt(async () => {
      const { session, records } = this.context;
      const made = this.adds ? await addListedRecords(this.context, this.listed) : [];
      const ids = session.use(listDrawing).draw(plan, [...records, ...made]);
      this.drawn = { text: this.text, element: ids.at(-1) ?? '' };
      session.select([]);
      session.fit();
      const text = [say(listEntryTexts.drawn)];
      if (made.length > 0) text.push(say(listEntryTexts.added, { n: made.length }));
      raiseNotice(this, { text: text.join(' '), undo: () => session.undo() });
    });
    this.isDrawing = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-entry': ListEntry;
  }
}
