import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { recoveryTexts } from '#i18n/texts/recovery.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** One way back out of a loss. Properties: `heading`, `text`, `best` (the one to take), `closed` (not possible here). Slot: its controls. */
@customElement('recovery-way')
export class RecoveryWay extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-surface);
      }

      :host([best]) {
        border-color: var(--color-accent);
        box-shadow: inset 0 0 0 1px var(--color-accent);
      }

      :host([closed]) {
        background: none;
        color: var(--color-text-soft);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }

      h2 {
        font-size: var(--text-lg);
      }

      .controls {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ];

  @property() heading = '';
  @property() text = '';
  @property({ type: Boolean, reflect: true }) best = false;
  @property({ type: Boolean, reflect: true }) closed = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<div class="head">
        <h2>${this.heading}</h2>
        ${this.best ? html`<status-badge tone="accent">${say(recoveryTexts.best)}</status-badge>` : nothing}
      </div>
      <p class="soft">${this.text}</p>
      <div class="controls"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-way': RecoveryWay;
  }
}
