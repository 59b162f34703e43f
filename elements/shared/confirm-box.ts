import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './dialog-box.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';

/**
 * A question before something that is hard to take back. The safe answer has the focus.
 *
 * Properties: `open`, `heading`, `text`, `confirmLabel`, `cancelLabel`, `danger`.
 * Events: `confirmed`, then `closed` (alone when refused). Slot: default (more words or choices).
 */
@customElement('confirm-box')
export class ConfirmBox extends LitElement {
  static override styles = [controls];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  @property() text = '';
  @property() confirmLabel = '';
  @property() cancelLabel = '';
  @property({ type: Boolean }) danger = false;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`<dialog-box size="small" .heading=${this.heading} ?open=${this.open} @closed=${this.close}>
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      <slot></slot>
      <button slot="actions" type="button" data-first @click=${this.close}>
        ${this.cancelLabel || say(sharedTexts.cancel)}
      </button>
      <button slot="actions" type="button" class="primary ${this.danger ? 'danger' : ''}" @click=${this.confirm}>
        ${this.confirmLabel || say(sharedTexts.confirm)}
      </button>
    </dialog-box>`;
  }

  private confirm(): void {
    emit(this, 'confirmed', {});
    this.close();
  }

  private close(event?: Event): void {
    event?.stopPropagation();
    if (!this.open) return;
    this.open = false;
    emit(this, 'closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'confirm-box': ConfirmBox;
  }
}
