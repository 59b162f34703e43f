import { stringOf } from '#domain/read-fields.ts';
import { remarksShown, remarkStates, remarkThreads, type RemarkFilter, type RemarkThread } from '#domain/remarks.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { sayElement } from '#i18n/say-element.ts';
import { captureTexts, protocolPartTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { replyToRemark, resolveRemark } from '#state/remark-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { workshopPartStyles } from './workshop-parts.css.ts';

const stateTexts = { open: texts.openOnes, resolved: texts.resolvedOnes, all: texts.allOnes };

/** Parked questions on this variant and on the process, of this workshop and of earlier ones. Properties: `context`, `by` (who answers). */
@customElement('question-list')
export class QuestionList extends LitElement {
  static override styles = [controls, workshopPartStyles];

  @property({ attribute: false }) context!: ModelContext;
  @property() by = '';
  @state() private shown: RemarkFilter['state'] = 'open';
  @state() private onlyHere = false;
  /** The question that is being answered. */
  @state() private answered = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { selected } = this.context;
    const here = selected.length === 1 ? selected[0] : undefined;
    const all = remarkThreads(this.context.records, this.context.variant.id).filter(({ isQuestion }) => isQuestion);
    const shown = remarksShown(all, { state: this.shown, element: this.onlyHere ? here : undefined });
    return html`
      <div class="filter">
        <select
          aria-label=${say(texts.which)}
          @change=${(event: Event) => (this.shown = (event.target as HTMLSelectElement).value as RemarkFilter['state'])}
        >
          ${remarkStates.map(
            (each) => html`<option value=${each} ?selected=${each === this.shown}>${say(stateTexts[each])}</option>`,
          )}
        </select>
        <label>
          <input
            type="checkbox"
            .checked=${this.onlyHere}
            ?disabled=${here === undefined}
            @change=${(event: Event) => (this.onlyHere = (event.target as HTMLInputElement).checked)}
          />${say(texts.here)}
        </label>
      </div>
      ${
        shown.length === 0
          ? html`<p class="soft">${say(all.length === 0 ? texts.noQuestions : texts.noSuchQuestions)}</p>`
          : html`<ul>
              ${repeat(
                shown,
                ({ remark }) => remark.id,
                (thread) => this.line(thread),
              )}
            </ul>`
      }
    `;
  }

  private line(thread: RemarkThread): TemplateResult {
    const { remark, replies, isResolved } = thread;
    const isHere = thread.element !== undefined && this.context.selected.includes(thread.element);
    return html`<li class=${isResolved ? 'done' : ''} aria-current=${isHere ? 'true' : nothing}>
      <span class="words whole">
        <span>${stringOf(remark.fields, 'text')}</span>
        ${replies.map((reply) => html`<small>${say(texts.answer)}: ${stringOf(reply.fields, 'text')}</small>`)}
        ${this.place(thread)}
      </span>
      ${this.answered === remark.id ? this.form(thread) : this.actions(thread)}
    </li>`;
  }

  private place({ element, remark }: RemarkThread): TemplateResult {
    if (element === undefined) return html`<small>${say(captureTexts.whole)}</small>`;
    const facts = this.context.session.facts(element);
    const name = facts ? sayElement(facts) : stringOf(remark.fields, 'about');
    if (!facts) return html`<small>${name}</small>`;
    return html`<button
      class="quiet words"
      aria-label=${say(texts.show, { name })}
      title=${say(texts.show, { name })}
      @click=${() => this.context.session.reveal(element)}
    >
      ${name}
    </button>`;
  }

  private actions(thread: RemarkThread): TemplateResult {
    const { remark, isResolved } = thread;
    return html`${
        isResolved
          ? nothing
          : html`<button @click=${() => void this.startAnswer(remark.id)}>${say(texts.answer)}</button>`
      }<button @click=${() => void attempt(() => resolveRemark(this.context, thread, !isResolved, this.by))}>
        ${say(isResolved ? texts.reopen : texts.resolve)}
      </button>`;
  }

  private form(thread: RemarkThread): TemplateResult {
    return html`<form
      class="line words whole"
      data-escape="ends"
      @submit=${(event: Event) => void this.answer(event, thread)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.answered = '';
      }}
    >
      <input class="answer" aria-label=${say(texts.answer)} autocomplete="off" />
      <button class="primary">${say(texts.answerAndResolve)}</button>
    </form>`;
  }

  private async startAnswer(id: string): Promise<void> {
    this.answered = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.answer')?.focus();
  }

  private async answer(event: Event, thread: RemarkThread): Promise<void> {
    event.preventDefault();
    const text = this.renderRoot.querySelector<HTMLInputElement>('.answer')?.value.trim() ?? '';
    if (text === '') return;
    this.answered = '';
    await attempt(async () => {
      await replyToRemark(this.context, thread, { text, by: this.by });
      await resolveRemark(this.context, thread, true, this.by);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-list': QuestionList;
  }
}
