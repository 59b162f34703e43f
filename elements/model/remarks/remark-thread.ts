import type { StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RemarkThread as Thread } from '#domain/remarks.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { remarkTexts as texts } from '#i18n/texts/remarks.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * One remark with its replies. Properties: `thread`, `name` (of the element), `gone` (the element is deleted).
 * Events: `remark-revealed`, `remark-replied` {text}, `remark-resolved` {resolved}, `remark-deleted`.
 */
@customElement('remark-thread')
export class RemarkThread extends LitElement {
  static override styles = [
    controls,
    css`
      article {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
      }

      article.resolved {
        background: var(--color-sunken);
      }

      h3,
      p {
        margin: 0;
        font-size: inherit;
        overflow-wrap: anywhere;
      }

      p.text {
        white-space: pre-line;
      }

      h3 button.quiet {
        justify-content: flex-start;
        block-size: auto;
        padding: 0;
        text-align: start;
        white-space: normal;
      }

      .gone {
        display: flex;
        gap: var(--space-1);
        color: var(--color-warn);
      }

      small.badge {
        justify-self: start;
      }

      small {
        color: var(--color-text-soft);
      }

      ol {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0 0 0 var(--space-3);
        border-inline-start: 2px solid var(--color-line);
        list-style: none;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }

      textarea {
        inline-size: 100%;
        min-block-size: 3rem;
      }
    `,
  ];

  @property({ attribute: false }) thread!: Thread;
  @property() name = '';
  @property({ type: Boolean }) gone = false;
  @state() private replying = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { remark, replies, isResolved, isQuestion } = this.thread;
    return html`<article class=${isResolved ? 'resolved' : ''}>
      <h3>
        ${
          this.gone
            ? html`<span class="gone"
                ><icon-glyph name="warning"></icon-glyph>${say(texts.gone, { element: this.name })}</span
              >`
            : this.thread.element === undefined
              ? this.name
              : html`<button class="quiet" title=${say(texts.jump)} @click=${() => emit(this, 'remark-revealed', {})}>
                  ${this.name}
                </button>`
        }
      </h3>
      ${isQuestion ? html`<small class="badge">${say(texts.question)}</small>` : nothing} ${this.words(remark)}
      ${
        replies.length === 0
          ? nothing
          : html`<ol>
              ${replies.map((reply) => html`<li>${this.words(reply)}</li>`)}
            </ol>`
      }
      ${isResolved ? html`<small>${this.resolution(remark)}</small>` : nothing}
      ${this.replying ? this.replyForm() : this.actions(isResolved)}
    </article>`;
  }

  private words({ fields }: StudioRecord): TemplateResult {
    const by = stringOf(fields, 'by') || say(texts.nobody);
    return html`<p class="text">${stringOf(fields, 'text')}</p>
      <small>${by} · ${formatDate(stringOf(fields, 'on'))}</small>`;
  }

  private resolution({ fields }: StudioRecord): string {
    const by = stringOf(fields, 'resolvedBy') || say(texts.nobody);
    return say(texts.resolvedBy, { by, on: formatDate(stringOf(fields, 'resolvedOn')) });
  }

  private actions(isResolved: boolean): TemplateResult {
    const label = say(texts.delete);
    return html`<div class="actions">
      <button class="small" @click=${() => void this.startReply()}>${say(texts.reply)}</button>
      <button class="small" @click=${() => emit(this, 'remark-resolved', { resolved: !isResolved })}>
        ${say(isResolved ? texts.reopen : texts.resolve)}
      </button>
      <button class="small quiet" aria-label=${label} title=${label} @click=${() => emit(this, 'remark-deleted', {})}>
        <icon-glyph name="delete"></icon-glyph>
      </button>
    </div>`;
  }

  private replyForm(): TemplateResult {
    return html`<form @submit=${(event: Event) => this.send(event)}>
      <textarea aria-label=${say(texts.yourReply)} @keydown=${(event: KeyboardEvent) => this.pressed(event)}></textarea>
      <div class="actions">
        <button class="small primary">${say(texts.sendReply)}</button>
        <button type="button" class="small" @click=${() => (this.replying = false)}>${say(texts.cancel)}</button>
      </div>
    </form>`;
  }

  private async startReply(): Promise<void> {
    this.replying = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.replying = false;
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.send(event);
  }

  private send(event: Event): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector('textarea')?.value.trim() ?? '';
    if (text === '') return;
    this.replying = false;
    emit(this, 'remark-replied', { text });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'remark-thread': RemarkThread;
  }
}
