import { say } from '#i18n/say.ts';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './dialog-box.ts';
import { emit } from './emit.ts';
import './field-row.ts';
import { Localized } from './localized.ts';

/**
 * Asks with what reason a warning is left as it is; without a reason it is not accepted.
 *
 * Properties: `text` (the warning; empty: closed), `count` (of warnings accepted together).
 * Events: `reason-given` {reason}, `closed`. No slots.
 */
@customElement('accept-box')
export class AcceptBox extends LitElement {
  static override styles = [
    controls,
    css`
      p {
        margin-block-end: var(--space-3);
      }
    `,
  ];

  @property() text = '';
  @property({ type: Number }) count = 1;
  @query('textarea') private readonly reason!: HTMLTextAreaElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { text, count: n } = this;
    return html`<dialog-box
      size="small"
      .heading=${say(acceptingTexts.title, { n })}
      ?open=${text !== ''}
      @closed=${this.close}
    >
      ${
        text === ''
          ? nothing
          : html`<p>${n === 1 ? text : say(acceptingTexts.many, { text, n })}</p>
              <field-row .label=${say(acceptingTexts.reason)} .hint=${say(acceptingTexts.about)} required>
                <textarea data-first @keydown=${this.press}></textarea>
              </field-row>`
      }
      <button slot="actions" type="button" @click=${this.close}>${say(sharedTexts.cancel)}</button>
      <button slot="actions" type="button" class="primary" @click=${this.accept}>${say(acceptingTexts.do)}</button>
    </dialog-box>`;
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.accept();
  }

  private accept(): void {
    const reason = this.reason.value.trim();
    if (reason === '') this.reason.focus();
    else emit(this, 'reason-given', { reason });
  }

  private close(event: Event): void {
    event.stopPropagation();
    emit(this, 'closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'accept-box': AcceptBox;
  }
}
